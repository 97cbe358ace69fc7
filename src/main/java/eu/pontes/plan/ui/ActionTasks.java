package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.view.ActionStatusBadge;

/** The actions of a running plan, each with how far it is and the way to report on it. */
final class ActionTasks extends Section {

    ActionTasks(PlanView plan) {
        UnorderedList tasks = new UnorderedList();
        tasks.addClassName("p-task-list");
        plan.actions().forEach(action -> {
            ListItem task = new ListItem(
                    new Anchor(PlanPath.to(plan.id(), "actions/" + action.id() + "/progress"), action.title()),
                    new ActionStatusBadge(action.course().status()));
            task.addClassName("p-task");
            tasks.add(task);
        });
        addClassName("p-section");
        add(new H2(getTranslation("plan.course")), new Paragraph(getTranslation("plan.course.help")), tasks);
    }
}
