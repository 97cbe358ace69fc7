package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.text.Formats;

/** The parts of a plan as tasks, each with how far it is. */
final class PlanTasks extends Div {

    private final PlanView plan;

    PlanTasks(PlanView plan) {
        this.plan = plan;
        basics();
        objectives();
        actions();
    }

    private void basics() {
        UnorderedList tasks = section(getTranslation("plan.basics"));
        tasks.add(task("details", getTranslation("plan.details"), done()));
        tasks.add(task(
                "state-of-play",
                getTranslation("plan.state"),
                plan.stateOfPlay().isPresent() ? done() : todo()));
    }

    private void objectives() {
        UnorderedList tasks = section(getTranslation("plan.objectives"));
        plan.objectives()
                .forEach(objective -> tasks.add(task(
                        "objectives/" + objective.id(),
                        objective.statement(),
                        objective.fits() ? done() : attention())));
        tasks.add(task(
                "objectives/new",
                getTranslation("plan.objective.add"),
                plan.objectives().isEmpty() ? todo() : optional()));
    }

    private void actions() {
        String budget = Formats.of(Language.of(getLocale())).money(plan.budget());
        UnorderedList tasks = section(getTranslation("plan.actions.total", budget));
        plan.actions()
                .forEach(action -> tasks.add(
                        task("actions/" + action.id(), action.title(), action.fits() ? done() : attention())));
        tasks.add(task(
                "actions/new", getTranslation("plan.action.add"), plan.actions().isEmpty() ? todo() : optional()));
    }

    private UnorderedList section(String title) {
        UnorderedList tasks = new UnorderedList();
        tasks.addClassName("p-task-list");
        Section section = new Section(new H2(title), tasks);
        section.addClassName("p-section");
        add(section);
        return tasks;
    }

    private ListItem task(String part, String label, Span status) {
        ListItem task = new ListItem(new Anchor(PlanPath.to(plan.id(), part), label), status);
        task.addClassName("p-task");
        return task;
    }

    private Span done() {
        return status("p-status--ok", getTranslation("plan.task.done"));
    }

    private Span todo() {
        return status("p-status--info", getTranslation("plan.task.todo"));
    }

    private Span attention() {
        return status("p-status--warn", getTranslation("plan.task.attention"));
    }

    private Span optional() {
        return status("p-status--neutral", getTranslation("plan.task.optional"));
    }

    private static Span status(String tone, String word) {
        Span status = new Span(word);
        status.addClassNames("p-status", tone);
        return status;
    }
}
