package eu.pontes.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.referral.ConfirmPlacement;
import eu.pontes.referral.PlacementFixture;
import eu.pontes.referral.PlacementFixture.RunningPlan;
import eu.pontes.referral.ProposeCandidate;
import eu.pontes.referral.ReceivedReferral;
import eu.pontes.referral.ReferralAnswerService;
import eu.pontes.referral.ReferralId;
import eu.pontes.referral.ReferralService;
import eu.pontes.referral.ReferralStatus;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlacementCounterIT {

    private static final int PROPOSED = 1;
    private static final int INVITED = 2;

    @Inject
    ReferralService referrals;

    @Inject
    ReferralAnswerService answers;

    @Inject
    PlacementFixture story;

    @Inject
    Actors actors;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Resource
    @Nullable ManagedExecutorService threads;

    private Caller desk;
    private Caller employer;
    private RunningPlan running;

    @BeforeEach
    void anEmployerWithARunningPlan() {
        desk = actors.desk("Loket Proef");
        employer = actors.employer("Bakkerij Proef");
        running = story.runningPlan(employer);
    }

    @Test
    void aPlacementMovesTheObjectiveThatTheOfferServes() {
        OfferId offer = story.openOffer(employer, 2, running.objective());

        ReferralId id = story.invited(desk, employer, offer, "D-17");
        story.place(employer, id);

        assertThat(story.counted(employer, running)).isEqualTo(1);
        assertThat(story.as(employer, () -> answers.countedFor(id)))
                .hasValueSatisfying(label -> assertThat(label).contains("Three young bakers"));
    }

    @Test
    void aConfirmationFromASecondTabCountsNothing() {
        ReferralId id = story.invited(desk, employer, story.openOffer(employer, 2, running.objective()), "D-17");
        int shown = received(id).version();
        confirm(id, shown);

        assertThatThrownBy(() -> confirm(id, shown)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> story.place(employer, id)).isInstanceOf(Problem.Conflict.class);

        assertThat(story.counted(employer, running)).isEqualTo(1);
    }

    @Test
    void confirmationsAtTheSameMomentCountOnce() throws Exception {
        ReferralId id = story.invited(desk, employer, story.openOffer(employer, 2, running.objective()), "D-17");
        int shown = received(id).version();

        List<Boolean> done = atOnce(() -> confirm(id, shown), () -> confirm(id, shown));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(story.counted(employer, running)).isEqualTo(1);
    }

    @Test
    void placementsAtTheSameMomentNeverExceedThePlaces() throws Exception {
        OfferId offer = story.openOffer(employer, 1, running.objective());
        ReferralId first = story.invited(desk, employer, offer, "D-17");
        ReferralId second = story.invited(desk, employer, offer, "D-18");

        List<Boolean> done = atOnce(() -> confirm(first, INVITED), () -> confirm(second, INVITED));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(Stream.of(first, second).map(id -> received(id).status()))
                .containsExactlyInAnyOrder(ReferralStatus.PLACED, ReferralStatus.ACCEPTED);
        assertThat(story.counted(employer, running)).isEqualTo(1);
    }

    @Test
    void aCandidateOutsideTheTargetGroupMovesNothing() {
        OfferId offer = story.openOffer(employer, 1, running.objective());
        ReferralId id = story.as(
                desk, () -> referrals.propose(offer, new ProposeCandidate("AB", "D-17", "Baked for ten years", false)));
        story.doAs(employer, () -> answers.accept(id, PROPOSED));

        story.place(employer, id);

        assertThat(received(id).status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(story.counted(employer, running)).isZero();
        assertThat(story.as(employer, () -> answers.countedFor(id))).isEmpty();
    }

    @Test
    void anOfferWithoutObjectiveMovesNothing() {
        ReferralId id = story.invited(desk, employer, story.openOffer(employer, 1, null), "D-17");

        story.place(employer, id);

        assertThat(received(id).status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(story.counted(employer, running)).isZero();
    }

    @Test
    void whenCountingFailsThePlacementIsNotSavedEither() throws Exception {
        OfferId offer = story.openOffer(employer, 1, running.objective());
        ReferralId id = story.invited(desk, employer, offer, "D-17");
        RunningPlan ofAnother = story.runningPlan(actors.employer("Slagerij Proef"));
        linkTo(ofAnother.objective(), offer);

        assertThatThrownBy(() -> story.place(employer, id)).isInstanceOf(Problem.NotFound.class);

        ReceivedReferral unchanged = received(id);
        assertThat(unchanged.status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(unchanged.startsOn()).isEmpty();
        assertThat(unchanged.version()).isEqualTo(INVITED);
        assertThat(trailOf(id)).doesNotContain("referral.placed");
    }

    private void confirm(ReferralId id, int version) {
        story.doAs(employer, () -> answers.confirmPlacement(id, new ConfirmPlacement(version, story.today())));
    }

    private ReceivedReferral received(ReferralId id) {
        return story.as(employer, () -> answers.referral(id));
    }

    /** Runs both in threads of their own; true for what went through, false for what was refused as a conflict. */
    private List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
        ManagedExecutorService pool = Objects.requireNonNull(threads);
        List<Future<Boolean>> both = List.of(pool.submit(() -> passes(one)), pool.submit(() -> passes(other)));
        return List.of(both.get(0).get(), both.get(1).get());
    }

    private static boolean passes(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Problem.Conflict refused) {
            return false;
        }
    }

    private void linkTo(ObjectiveId objective, OfferId offer) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update offer set objective_id = ?1 where id = ?2")
                .setParameter(1, objective.value().toString())
                .setParameter(2, offer.value().toString())
                .executeUpdate();
        transaction.commit();
    }

    private List<String> trailOf(ReferralId id) {
        return Stream.of(entities.createNativeQuery("select action from audit_event where subject_id = ?1")
                        .setParameter(1, id.value().toString())
                        .getResultList()
                        .toArray())
                .map(String.class::cast)
                .toList();
    }
}
