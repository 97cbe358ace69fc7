package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.PlanSummary;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.util.List;

/** Reminds whoever starts a plan that it can begin where an earlier one left off. */
final class EarlierPlans extends Notice {

    EarlierPlans(List<PlanSummary> plans) {
        super(Tone.INFO);
        UnorderedList links = new UnorderedList();
        plans.forEach(plan ->
                links.add(new ListItem(new Anchor(PlanPath.to(plan.id(), ContinuePlanView.PAGE), plan.title()))));
        add(new Div(new Paragraph(getTranslation("plan.continue.offer")), links));
        setVisible(!plans.isEmpty());
    }
}
