package eu.pontes.label.ui;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.label.AwardService;
import eu.pontes.label.LabelService;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An employer with a positive evaluation may apply; an authority with applications must decide. */
@ApplicationScoped
class LabelNextSteps implements NextSteps {

    private static final int DECIDE = 20;
    private static final int APPLY = 50;

    private final LabelService labels;
    private final AwardService awards;

    @Inject
    LabelNextSteps(LabelService labels, AwardService awards) {
        this.labels = labels;
        this.awards = awards;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        if (caller.may(Permission.APPLY_FOR_LABELS)) {
            return labels.candidates().stream()
                    .map(plan -> NextStep.of(APPLY, "labels", "label.next-step.apply", plan.title()))
                    .toList();
        }
        if (caller.may(Permission.AWARD_LABELS)) {
            long waiting = awards.waiting();
            return waiting == 0
                    ? List.of()
                    : List.of(NextStep.of(DECIDE, "label-applications", "label.next-step.decide", waiting));
        }
        return List.of();
    }
}
