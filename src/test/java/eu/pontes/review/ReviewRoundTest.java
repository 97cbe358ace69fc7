package eu.pontes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSubmitted;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRoundTest {

    private static final Instant NOW = Instant.parse("2027-03-03T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));
    private static final MemberId CONSULTANT = new MemberId(UUID.randomUUID());
    private static final ObjectiveId OBJECTIVE = new ObjectiveId(UUID.randomUUID());
    private static final MemberNames NAMES = new MemberNames(Map.of(CONSULTANT.value(), "Nadia Peeters"));

    private final ReviewRound round = round(new TenantId(UUID.randomUUID()), new TenantId(UUID.randomUUID()));

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void nobodyIsSentBackWithoutAReason(String reason) {
        assertThatThrownBy(() -> round.requestChanges(reason, NOW, CONSULTANT))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors().get(0).field()).isEqualTo("comment"));
        assertThat(round.decided()).isFalse();
    }

    @Test
    void anApprovalNeedsNoWords() {
        round.approve("  ", NOW, CONSULTANT);

        RoundView view = round.view(true, NAMES);
        assertThat(view.status()).isEqualTo(RoundStatus.APPROVED);
        assertThat(view.comment()).isNull();
        assertThat(view.decidedBy()).isEqualTo("Nadia Peeters");
    }

    @Test
    void anEmployerNeverReviewsItself() {
        TenantId one = new TenantId(UUID.randomUUID());

        assertThatThrownBy(() -> round(one, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remarksAreFixedByTheDecision() {
        Remark remark = write(RemarkSection.BUDGET, null);
        round.requestChanges("See the remark.", NOW, CONSULTANT);

        assertThatThrownBy(() -> write(RemarkSection.BUDGET, null)).hasMessage("review-round-decided");
        assertThatThrownBy(() -> remark.edit(RemarkSection.BUDGET, null, "Otherwise"))
                .hasMessage("review-round-decided");
        assertThatThrownBy(() -> round.remove(remark)).hasMessage("review-round-decided");
        assertThat(round.view(true, NAMES).remarks()).hasSize(1);
    }

    @Test
    void anOpenRemarkCanBeRewrittenAndRemoved() {
        Remark remark = write(RemarkSection.BUDGET, null);

        remark.edit(RemarkSection.OBJECTIVES, OBJECTIVE, " Who counts this? ");

        RemarkView view = remark.view(NAMES);
        assertThat(view.section()).isEqualTo(RemarkSection.OBJECTIVES);
        assertThat(view.objective()).isEqualTo(OBJECTIVE);
        assertThat(view.text()).isEqualTo("Who counts this?");

        round.remove(remark);

        assertThat(round.view(true, NAMES).remarks()).isEmpty();
    }

    @Test
    void onlyTheObjectivesSectionPointsAtAnObjective() {
        assertThatThrownBy(() -> write(RemarkSection.BUDGET, OBJECTIVE))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors().get(0).code()).isEqualTo("review-only-with-objectives"));
    }

    @Test
    void aRemarkOfAnOpenRoundCannotBeAnswered() {
        Remark remark = write(RemarkSection.GENERAL, null);

        assertThatThrownBy(() -> remark.answer("Done", true, LATER)).hasMessage("review-round-open");
    }

    @Test
    void anAnswerKeepsItsFirstDateAndCanBeTakenBack() {
        Remark remark = write(RemarkSection.GENERAL, null);
        round.requestChanges("See the remark.", NOW, CONSULTANT);

        remark.answer("We added a name.", true, NOW);
        remark.answer(" We added a name. ", true, LATER);

        assertThat(remark.view(NAMES).repliedAt()).isEqualTo(NOW);
        assertThat(remark.view(NAMES).resolvedAt()).isEqualTo(NOW);

        remark.answer("", false, LATER);

        assertThat(remark.view(NAMES).reply()).isNull();
        assertThat(remark.view(NAMES).repliedAt()).isNull();
        assertThat(remark.view(NAMES).answered()).isFalse();
    }

    @Test
    void onlyTheLatestDecidedRoundIsAnswerable() {
        assertThat(round.view(true, NAMES).answerable()).isFalse();

        round.approve(null, NOW, CONSULTANT);

        assertThat(round.view(true, NAMES).answerable()).isTrue();
        assertThat(round.view(false, NAMES).answerable()).isFalse();
    }

    private Remark write(RemarkSection section, @Nullable ObjectiveId objective) {
        return round.write(section, objective, "Name who is responsible.", NOW, CONSULTANT);
    }

    private static ReviewRound round(TenantId employer, TenantId service) {
        return new ReviewRound(new PlanSubmitted(new PlanId(UUID.randomUUID()), employer, service, 1), NOW);
    }
}
