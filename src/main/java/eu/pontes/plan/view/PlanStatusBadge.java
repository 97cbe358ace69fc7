package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Span;
import eu.pontes.plan.PlanStatus;

/** The status of a plan as a word with a colour and an icon. */
public final class PlanStatusBadge extends Span {

    public PlanStatusBadge(PlanStatus status) {
        addClassNames("p-status", tone(status));
        setText(getTranslation(status.key()));
    }

    private static String tone(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "p-status--neutral";
            case SUBMITTED -> "p-status--info";
            case CHANGES_REQUESTED -> "p-status--warn";
            case APPROVED, EVALUATED -> "p-status--ok";
        };
    }
}
