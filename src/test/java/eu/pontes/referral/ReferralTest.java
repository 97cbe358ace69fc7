package eu.pontes.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.jobdesk.CandidateId;
import eu.pontes.jobdesk.CandidateSummary;
import eu.pontes.jobdesk.Pseudonym;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    private static final Instant PROPOSED_AT = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-03T10:00:00Z");
    private static final Refusal TOO_FAR = new Refusal(DeclineReason.MOBILITY, null);

    private static final Map<ReferralStatus, Consumer<Referral>> ACTIONS = new EnumMap<>(Map.of(
            ReferralStatus.ACCEPTED, referral -> referral.accept(LATER),
            ReferralStatus.PLACED, referral -> referral.place(LocalDate.of(2027, 4, 1), 1, LATER),
            ReferralStatus.DECLINED, referral -> referral.decline(TOO_FAR, LATER),
            ReferralStatus.WITHDRAWN, Referral::withdraw));

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void everyActionWorksWhereTheTableHasItAndIsRefusedElsewhere(ReferralStatus from) {
        ACTIONS.forEach((to, action) -> {
            Referral referral = in(from);

            if (from.leadsTo(to)) {
                action.accept(referral);
                assertThat(referral.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> action.accept(referral))
                        .isInstanceOfSatisfying(Problem.Conflict.class, problem -> {
                            assertThat(problem.code()).isEqualTo("referral-transition");
                            assertThat(problem.arguments()).containsExactly(from, to);
                        });
                assertThat(referral.status()).isEqualTo(from);
            }
        });
    }

    @Test
    void theEmployerLearnsThePseudonymAndTheMotivationOnly() {
        ReceivedReferral seen = in(ReferralStatus.PROPOSED).forEmployer("Loket Noord");

        assertThat(seen.candidate()).isEqualTo(new Pseudonym("AB", "D-17"));
        assertThat(seen.motivation()).isEqualTo("Ten years in a bakery");
        assertThat(seen.deskName()).isEqualTo("Loket Noord");
        assertThat(ReceivedReferral.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly(
                        "id",
                        "version",
                        "status",
                        "candidate",
                        "offer",
                        "offerTitle",
                        "deskName",
                        "motivation",
                        "proposedAt",
                        "answeredAt",
                        "refusal",
                        "startsOn");
    }

    @Test
    void theDeskReadsWhyTheEmployerDeclined() {
        assertThat(in(ReferralStatus.DECLINED).forDesk("Bakkerij").refusal()).contains(TOO_FAR);
    }

    @Test
    void anOlderVersionIsStale() {
        Referral referral = in(ReferralStatus.PROPOSED);

        assertThat(referral.at(0)).isSameAs(referral);
        assertThatThrownBy(() -> referral.at(1))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        problem -> assertThat(problem.code()).isEqualTo("stale"));
    }

    private static Referral in(ReferralStatus status) {
        Referral referral = new Referral(
                new TenantId(UUID.randomUUID()),
                new ReferredOffer(new OfferId(UUID.randomUUID()), new TenantId(UUID.randomUUID()), "Baker"),
                new CandidateSummary(new CandidateId(UUID.randomUUID()), new Pseudonym("AB", "D-17")),
                new Introduction("Ten years in a bakery", true),
                PROPOSED_AT);
        switch (status) {
            case PROPOSED -> {}
            case ACCEPTED -> referral.accept(LATER);
            case PLACED -> {
                referral.accept(LATER);
                referral.place(LocalDate.of(2027, 4, 1), 1, LATER);
            }
            case DECLINED -> referral.decline(TOO_FAR, LATER);
            case WITHDRAWN -> referral.withdraw();
        }
        return referral;
    }
}
