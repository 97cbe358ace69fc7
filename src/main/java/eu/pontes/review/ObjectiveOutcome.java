package eu.pontes.review;

import eu.pontes.plan.ObjectiveId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an evaluation: what became of one objective. */
@Embeddable
class ObjectiveOutcome {

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String note;

    protected ObjectiveOutcome() {}

    ObjectiveOutcome(EvaluatedObjective evaluated) {
        this.objectiveId = evaluated.objective().value();
        this.outcome = evaluated.outcome();
        String words = evaluated.note();
        this.note = words == null || words.isBlank() ? null : words.strip();
    }

    EvaluatedObjective view() {
        return new EvaluatedObjective(new ObjectiveId(objectiveId), outcome, note);
    }
}
