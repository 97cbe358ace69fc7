package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.Continuation;
import eu.pontes.plan.StaysBehind;
import org.jspecify.annotations.Nullable;

/** Says what of an earlier plan does not go along into the next, each with the reason. */
final class LeftBehind extends Section {

    private final UnorderedList lines = new UnorderedList();

    LeftBehind(Continuation from) {
        addClassName("p-section");
        add(new H2(getTranslation("plan.continue.behind")), lines);
        from.earlier()
                .objectives()
                .forEach(one -> line(one.statement(), from.objectives().get(one.id())));
        from.earlier().actions().forEach(one -> line(one.title(), from.actions().get(one.id())));
        if (from.earlier().analysis().isPresent() && !from.answers()) {
            line(new Text(getTranslation("plan.continue.never.answers")));
        }
        if (from.earlier().stateOfPlay().isPresent()) {
            line(
                    new Text(getTranslation("plan.continue.never.headcounts") + " "),
                    new Anchor(
                            PlanPath.to(from.earlier().id()), getTranslation("plan.continue.never.headcounts.read")));
        }
        line(new Text(getTranslation("plan.continue.never.consultation")));
        line(new Text(getTranslation("plan.continue.never.subsidy")));
        line(new Text(getTranslation("plan.continue.never.reservation")));
        line(new Text(getTranslation("plan.continue.never.evidence")));
    }

    private void line(String what, @Nullable StaysBehind why) {
        if (why != null) {
            line(new Text(getTranslation("plan.continue.stays", what, getTranslation(why.key()))));
        }
    }

    private void line(Component... words) {
        lines.add(new ListItem(words));
    }
}
