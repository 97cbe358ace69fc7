package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionServiceTest {

    private static final Instant EARLIER = Instant.parse("2026-11-01T09:00:00Z");

    @Test
    void aDraftWasNeverHandedIn() {
        assertThat(SubmissionService.told(PlanFixture.in(PlanStatus.DRAFT), List.of()))
                .isEmpty();
    }

    @Test
    void theTrailTellsWhoHandedInAPlan() {
        assertThat(SubmissionService.told(PlanFixture.in(PlanStatus.SUBMITTED), List.of(by("Anne", PlanFixture.NOW))))
                .containsExactly(new Submission(1, PlanFixture.NOW, Optional.of("Anne"), Optional.empty(), true));
    }

    @Test
    void whatIsBeingChangedIsNoLongerWhatWasHandedIn() {
        assertThat(SubmissionService.told(PlanFixture.in(PlanStatus.CHANGES_REQUESTED), List.of()))
                .containsExactly(new Submission(1, PlanFixture.NOW, Optional.empty(), Optional.empty(), false));
    }

    @Test
    void everyRoundHasItsOwnMomentTheLastOneFirst() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.CHANGES_REQUESTED);
        plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW);

        assertThat(SubmissionService.told(plan, List.of(by("Anne", EARLIER), by("Bert", PlanFixture.NOW))))
                .containsExactly(
                        new Submission(2, PlanFixture.NOW, Optional.of("Bert"), Optional.empty(), true),
                        new Submission(1, EARLIER, Optional.of("Anne"), Optional.empty(), false));
    }

    private static AuditEntry by(String name, Instant moment) {
        return new AuditEntry(moment, Optional.of(name));
    }
}
