package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eu.pontes.plan.PlanView;

/** Says quietly that a part was carried over, and leads to the plan that it came from. */
final class CarriedMark extends Span {

    CarriedMark(PlanView plan) {
        addClassName("p-hint");
        plan.lineage()
                .continues()
                .ifPresent(earlier -> add(new Anchor(
                        PlanPath.to(earlier.id()), getTranslation("plan.carried-over.mark", earlier.title()))));
    }
}
