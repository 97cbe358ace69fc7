package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.WriteReservation;
import eu.pontes.referral.PlacementFixture;
import eu.pontes.referral.PlacementFixture.RunningPlan;
import eu.pontes.referral.ProposeCandidate;
import eu.pontes.referral.ReferralId;
import eu.pontes.referral.ReferralService;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places are kept for a group only under an approval, only for that group, and no longer than the approval holds. */
@ExtendWith(ArquillianExtension.class)
class ReservedOffersIT {

    @Inject
    OfferFixture fixture;

    @Inject
    PlacementFixture placements;

    @Inject
    PublicationService publication;

    @Inject
    ReferralService referrals;

    @Inject
    ReservationEnd reservationEnd;

    @Inject
    Actors actors;

    @Test
    void withoutAnApprovalNoPlaceIsReserved() {
        Caller emma = fixture.signedEmployer("Zonder goedkeuring");
        RunningPlan plan = placements.runningPlan(emma);

        assertThat(refused(
                        () -> fixture.draft(emma, fixture.content().reserved().build())))
                .containsExactly("reserved: offer-reserved-objective");
        assertThat(refused(() -> reserved(emma, plan))).containsExactly("reserved: offer-not-reservable");
    }

    @Test
    void anOfferLastsNoLongerThanTheApproval() {
        Caller emma = fixture.signedEmployer("Korte goedkeuring");
        RunningPlan plan = placements.runningPlan(emma, approval(20));

        assertThat(refused(() -> reserved(emma, plan))).containsExactly("validThrough: offer-reserved-until");
    }

    @Test
    void onlyPeopleOfTheGroupAreProposed() {
        Caller emma = fixture.signedEmployer("Voorbehouden");
        Caller jo = actors.desk("Loket voorbehouden");
        OfferView offer = reserved(emma, placements.runningPlan(emma, approval(400)));

        assertThat(refused(() -> proposed(jo, offer, false)))
                .containsExactly("countsForTarget: offer-reserved-for-group");
        assertThat(proposed(jo, offer, true)).isNotNull();
    }

    @Test
    void aReachedTargetSuspendsWhatIsReservedAndNothingElse() {
        Caller emma = fixture.signedEmployer("Doel bereikt");
        Caller jo = actors.desk("Loket doel");
        RunningPlan plan = placements.runningPlan(emma, approval(400));
        OfferView reserved = reserved(emma, plan);
        OfferView open = fixture.published(emma, content(plan).build());
        reservationEnd.doSome();
        assertThat(fixture.storedStatus(reserved.id())).isEqualTo("PUBLISHED");

        for (int person = 1; person <= 3; person++) {
            placements.place(emma, placements.invited(jo, emma, reserved.id(), "DOEL-" + person));
        }
        assertThat(reservationEnd.doSome()).isPositive();
        assertThat(reservationEnd.doSome()).isZero();

        assertThat(fixture.storedStatus(reserved.id())).isEqualTo("SUSPENDED");
        assertThat(fixture.storedStatus(open.id())).isEqualTo("PUBLISHED");
        assertThat(fixture.history(reserved.id())).last().isEqualTo("offer.reservation-ended");
        assertThat(refused(() -> fixture.as(
                        emma,
                        () -> publication.reopen(
                                reserved.id(),
                                fixture.stored(emma, reserved.id()).version(),
                                null))))
                .containsExactly("reserved: offer-not-reservable");
    }

    private OfferView reserved(Caller emma, RunningPlan plan) {
        return fixture.published(emma, content(plan).reserved().build());
    }

    private ContentFixture content(RunningPlan plan) {
        return fixture.content()
                .terms(ContentFixture.terms("38", null, null, 3))
                .objective(plan.objective().value());
    }

    private WriteReservation approval(int days) {
        return new WriteReservation(
                "MB 2026/17", fixture.today(), fixture.today().plusDays(days));
    }

    private ReferralId proposed(Caller desk, OfferView offer, boolean counts) {
        return fixture.as(
                desk,
                () -> referrals.propose(
                        offer.id(), new ProposeCandidate("AB", "VB-1", "Bakte tien jaar brood.", counts)));
    }

    private static List<String> refused(Runnable attempt) {
        List<String> faults = new ArrayList<>();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(attempt::run)
                .satisfies(problem -> {
                    for (FieldError error : problem.errors()) {
                        faults.add(error.field() + ": " + error.code());
                    }
                });
        return faults;
    }
}
