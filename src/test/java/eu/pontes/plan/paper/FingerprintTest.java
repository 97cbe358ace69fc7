package eu.pontes.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintTest {

    private final PlanView plan = PaperFixture.awkward();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLanguageOfTheReaderChangesNothing(Language language) {
        assertThat(text(plan, language)).isEqualTo(text(plan, Language.NL));
    }

    @Test
    void whatHappensAfterTheSubmissionChangesNothing() {
        ObjectiveView objective = plan.objectives().get(0);
        PlanView submitted = with(PlanStatus.SUBMITTED, objective);
        PlanView later = with(PlanStatus.EVALUATED, withCurrent(objective, "8"));

        assertThat(text(later, Language.NL)).isEqualTo(text(submitted, Language.NL));
    }

    @Test
    void anotherTargetChangesIt() {
        ObjectiveView objective = plan.objectives().get(0);
        ObjectiveView other = plan.objectives().get(4);

        assertThat(Fingerprint.sha256(PaperFixture.document(with(PlanStatus.SUBMITTED, objective), Language.NL)))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(
                        Fingerprint.sha256(PaperFixture.document(with(PlanStatus.SUBMITTED, other), Language.NL)));
    }

    @Test
    void aLineOfTheTextCannotBeForgedByALineInANote() {
        assertThat(text(plan, Language.NL).lines()).allMatch(line -> line.contains("=") || line.startsWith("pontes-"));
        assertThat(text(withTitle("a\nplan.owner=b"), Language.NL)).contains("plan.title=a\\nplan.owner=b\n");
        assertThat(text(withTitle("a\\nplan.owner=b"), Language.NL))
                .isNotEqualTo(text(withTitle("a\nplan.owner=b"), Language.NL));
    }

    private static PlanView withTitle(String title) {
        return PaperFixture.plan(title, PlanStatus.SUBMITTED, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static PlanView with(PlanStatus status, ObjectiveView objective) {
        return PaperFixture.plan("Plan", status, Optional.empty(), List.of(objective), List.of(), List.of());
    }

    private static ObjectiveView withCurrent(ObjectiveView objective, String current) {
        return new ObjectiveView(
                objective.id(),
                objective.domain(),
                objective.domainName(),
                objective.targetGroup(),
                objective.targetGroupName(),
                objective.statement(),
                objective.indicator(),
                objective.baselineShare(),
                objective.rough(),
                objective.baselineOn(),
                objective.deadline(),
                objective.owner(),
                new Progress(
                        objective.progress().baseline(),
                        new BigDecimal(current),
                        objective.progress().target()),
                objective.trajectory(),
                objective.reservation(),
                objective.carriedFrom(),
                objective.fits());
    }

    private static String text(PlanView plan, Language language) {
        return Fingerprint.text(PaperFixture.document(plan, language));
    }
}
