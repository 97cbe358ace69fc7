package eu.pontes.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReferralServiceIT {

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

    private Caller desk;
    private Caller employer;

    @BeforeEach
    void aDeskAndAnEmployer() {
        desk = actors.desk("Loket Proef");
        employer = actors.employer("Bakkerij Proef");
    }

    @Test
    void theEmployerReadsWhatTheDeskWrote() {
        OfferId offer = story.openOffer(employer, 1, null);

        ReferralId id = story.proposed(desk, offer, "d-17");

        ReceivedReferral received = received(employer, id);
        assertThat(received.candidate().initials()).isEqualTo("AB");
        assertThat(received.candidate().caseNumber()).isEqualTo("D-17");
        assertThat(received.motivation()).isEqualTo("Baked for ten years");
        assertThat(received.deskName()).isEqualTo("Loket Proef");
        assertThat(received.status()).isEqualTo(ReferralStatus.PROPOSED);
        assertThat(story.<Long>as(employer, answers::unanswered)).isEqualTo(1);
    }

    @Test
    void theDeskReadsTheReasonOfARefusal() {
        ReferralId id = story.proposed(desk, story.openOffer(employer, 1, null), "D-17");

        decline(employer, id, new DeclineReferral(PROPOSED, DeclineReason.OTHER, "We start in May only"));

        DeskReferral seen = story.as(desk, () -> referrals.referral(id));
        assertThat(seen.status()).isEqualTo(ReferralStatus.DECLINED);
        assertThat(seen.refusal()).contains(new Refusal(DeclineReason.OTHER, "We start in May only"));
        assertThat(story.<Long>as(desk, referrals::recentAnswers)).isEqualTo(1);
    }

    @Test
    void aRefusalWithoutReasonIsNotSaved() {
        ReferralId id = story.proposed(desk, story.openOffer(employer, 1, null), "D-17");

        assertThatThrownBy(() -> decline(employer, id, new DeclineReferral(PROPOSED, DeclineReason.OTHER, null)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors()).containsExactly(FieldError.of("comment", "NotBlank")));
        assertThat(received(employer, id).status()).isEqualTo(ReferralStatus.PROPOSED);
    }

    @Test
    void aWithdrawnCandidateCannotBeAnswered() {
        ReferralId id = story.proposed(desk, story.openOffer(employer, 1, null), "D-17");
        story.doAs(desk, () -> referrals.withdraw(id, PROPOSED));

        assertConflict("stale", () -> story.doAs(employer, () -> answers.accept(id, PROPOSED)));
        assertConflict("referral-transition", () -> story.doAs(employer, () -> answers.accept(id, INVITED)));
    }

    @Test
    void aCandidateIsProposedOncePerOffer() {
        OfferId offer = story.openOffer(employer, 2, null);
        story.proposed(desk, offer, "D-17");

        assertConflict("referral-twice", () -> story.proposed(desk, offer, "D-17"));
    }

    @Test
    void twoDesksMayUseTheSameCaseNumberForOneOffer() {
        OfferId offer = story.openOffer(employer, 2, null);

        story.proposed(desk, offer, "D-17");
        story.proposed(actors.desk("Loket Zuid"), offer, "D-17");

        assertThat(story.as(employer, () -> answers.referrals(Optional.empty(), PageRequest.first()))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void nobodyIsProposedForAClosedOrUnknownOffer() {
        OfferId offer = story.openOffer(employer, 1, null);
        story.close(employer, offer);

        assertConflict("offer-not-open", () -> story.proposed(desk, offer, "D-17"));
        assertThatThrownBy(() -> story.proposed(desk, new OfferId(Ids.next()), "D-17"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void aFullOfferTakesNobodyMore() {
        OfferId offer = story.openOffer(employer, 1, null);
        ReferralId waiting = story.proposed(desk, offer, "D-18");
        ReferralId invited = story.invited(desk, employer, offer, "D-19");
        story.place(employer, story.invited(desk, employer, offer, "D-17"));

        assertConflict("offer-full", () -> story.proposed(desk, offer, "D-20"));
        assertConflict("offer-full", () -> story.doAs(employer, () -> answers.accept(waiting, PROPOSED)));
        assertConflict("offer-full", () -> story.place(employer, invited));
        assertThat(received(employer, invited).status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void whoWasInvitedCanStartAfterTheOfferIsClosed() {
        OfferId offer = story.openOffer(employer, 1, null);
        ReferralId id = story.invited(desk, employer, offer, "D-17");
        story.close(employer, offer);

        story.place(employer, id);

        assertThat(received(employer, id).startsOn()).contains(story.today());
    }

    @Test
    void theFunnelCountsTheDesksOwnReferralsOnly() {
        OfferId offer = story.openOffer(employer, 3, null);
        story.proposed(desk, offer, "D-1");
        ReferralId invitedThenDeclined = story.invited(desk, employer, offer, "D-2");
        decline(employer, invitedThenDeclined, new DeclineReferral(INVITED, DeclineReason.SKILLS, null));
        story.place(employer, story.invited(desk, employer, offer, "D-3"));
        story.proposed(actors.desk("Loket Zuid"), offer, "D-4");

        assertThat(story.as(desk, referrals::funnel)).isEqualTo(new DeskFunnel(3, 2, 1));
    }

    @Test
    void aListShowsOneStateOrAll() {
        OfferId offer = story.openOffer(employer, 3, null);
        ReferralId first = story.proposed(desk, offer, "D-1");
        ReferralId second = story.invited(desk, employer, offer, "D-2");

        assertThat(listed(desk, Optional.empty())).containsExactly(second, first);
        assertThat(listed(desk, Optional.of(ReferralStatus.ACCEPTED))).containsExactly(second);
        assertThat(listed(desk, Optional.of(ReferralStatus.PLACED))).isEmpty();
    }

    @Test
    void toEverybodyElseAReferralDoesNotExist() {
        ReferralId id = story.proposed(desk, story.openOffer(employer, 1, null), "D-17");
        Caller otherDesk = actors.desk("Loket Zuid");
        Caller otherEmployer = actors.employer("Slagerij Proef");
        LocalDate today = story.today();

        Stream.<ThrowingCallable>of(
                        () -> story.as(otherDesk, () -> referrals.referral(id)),
                        () -> story.doAs(otherDesk, () -> referrals.withdraw(id, PROPOSED)),
                        () -> received(otherEmployer, id),
                        () -> story.as(otherEmployer, () -> answers.countedFor(id)),
                        () -> story.doAs(otherEmployer, () -> answers.accept(id, PROPOSED)),
                        () -> decline(otherEmployer, id, new DeclineReferral(PROPOSED, DeclineReason.SKILLS, null)),
                        () -> story.doAs(
                                otherEmployer,
                                () -> answers.confirmPlacement(id, new ConfirmPlacement(PROPOSED, today))))
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                Problem.NotFound.class,
                                problem -> assertThat(problem.code()).isEqualTo("not-found.referral")));
        assertThat(listed(otherDesk, Optional.empty())).isEmpty();
        assertThat(story.as(otherDesk, referrals::funnel)).isEqualTo(new DeskFunnel(0, 0, 0));
        assertThat(story.<Long>as(otherDesk, referrals::recentAnswers)).isZero();
        assertThat(story.as(otherEmployer, () -> answers.referrals(Optional.empty(), PageRequest.first()))
                        .items())
                .isEmpty();
        assertThat(story.<Long>as(otherEmployer, answers::unanswered)).isZero();
    }

    @Test
    void aReaderOfTheEmployerAndADeskAreKeptFromTheEmployersDoor() {
        ReferralId id = story.proposed(desk, story.openOffer(employer, 1, null), "D-17");
        Caller reader = actors.employerReader(employer);

        assertForbidden(() -> received(reader, id));
        assertForbidden(() -> story.as(reader, () -> answers.referrals(Optional.empty(), PageRequest.first())));
        assertForbidden(() -> story.doAs(reader, () -> answers.accept(id, PROPOSED)));
        assertForbidden(() -> story.doAs(desk, () -> answers.accept(id, PROPOSED)));
        assertForbidden(() -> story.doAs(employer, () -> referrals.withdraw(id, PROPOSED)));
    }

    private List<ReferralId> listed(Caller caller, Optional<ReferralStatus> status) {
        return story.as(caller, () -> referrals.referrals(status, PageRequest.first())).items().stream()
                .map(DeskReferral::id)
                .toList();
    }

    private ReceivedReferral received(Caller caller, ReferralId id) {
        return story.as(caller, () -> answers.referral(id));
    }

    private void decline(Caller caller, ReferralId id, DeclineReferral command) {
        story.doAs(caller, () -> answers.decline(id, command));
    }

    private static void assertConflict(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.Forbidden.class);
    }
}
