package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanStep;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.drafting.Writer;
import eu.pontes.plan.view.CoverageMatrix;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a plan as tasks in the order of the work, each with how far it is. */
final class PlanTasks extends Div {

    private final PlanView plan;
    private final transient Map<String, Writer> writers;
    private final Set<String> unsaved;

    /**
     * @param writers who else is writing, by the page
     * @param unsaved the pages on which the reader typed something and did not save it
     */
    PlanTasks(PlanView plan, Map<String, Writer> writers, Set<String> unsaved) {
        this.plan = plan;
        this.writers = Map.copyOf(writers);
        this.unsaved = Set.copyOf(unsaved);
        meter();
        carriers();
        basics();
        objectives();
        actions();
        decision();
    }

    private void meter() {
        int steps = PlanStep.values().length;
        int done = plan.done().size();
        Paragraph words = new Paragraph(getTranslation("plan.steps.done", done, steps));
        words.setId("plan-steps");
        ProgressBar bar = new ProgressBar(0, steps, done);
        bar.getElement().setAttribute("aria-labelledby", "plan-steps");
        Div meter = new Div(words, bar);
        meter.addClassName("p-progress");
        add(meter);
    }

    private void carriers() {
        UnorderedList tasks = section(getTranslation("plan.carriers"));
        tasks.add(row("charter", getTranslation("plan.step.charter"), state(PlanStep.CHARTER)));
        plan.groundwork()
                .consultations()
                .forEach(consultation -> tasks.add(task(
                        "consultations/" + consultation.id(),
                        getTranslation(
                                "plan.consultation.line",
                                getTranslation(consultation.body().key()),
                                consultation.consultedOn(),
                                getTranslation(consultation.opinion().key())),
                        consultation.opinion().backs() ? done() : attention())));
        tasks.add(task(
                "consultations/new",
                getTranslation("plan.consultation.add"),
                plan.groundwork().backed() ? optional() : todo()));
        int seats = plan.groundwork().support().size();
        tasks.add(task("support", getTranslation("plan.support.line", seats), state(PlanStep.SUPPORT)));
    }

    private void basics() {
        UnorderedList tasks = section(getTranslation("plan.basics"));
        tasks.add(task("details", getTranslation("plan.details"), done()));
        tasks.add(task("state-of-play", getTranslation("plan.state"), state(PlanStep.STATE_OF_PLAY)));
        boolean divided = plan.stateOfPlay()
                .filter(state -> !state.headcounts().tables().isEmpty())
                .isPresent();
        tasks.add(task("headcounts", getTranslation("plan.grid"), divided ? done() : optional()));
        tasks.add(task("analysis", getTranslation("plan.analysis"), analysis()));
    }

    private void objectives() {
        UnorderedList tasks = section(getTranslation("plan.objectives"));
        plan.objectives()
                .forEach(objective -> tasks.add(marked(
                        task(
                                "objectives/" + objective.id(),
                                objective.statement(),
                                objective.fits() ? done() : attention()),
                        objective.carriedFrom())));
        tasks.add(task(
                "objectives/new",
                getTranslation("plan.objective.add"),
                plan.objectives().isEmpty() ? todo() : optional()));
        if (!plan.objectives().isEmpty()) {
            add(new CoverageMatrix(plan.coverage()));
        }
    }

    private void actions() {
        String budget = Formats.of(Language.of(getLocale())).money(plan.budget());
        UnorderedList tasks = section(getTranslation("plan.actions.total", budget));
        plan.actions()
                .forEach(action -> tasks.add(marked(
                        task("actions/" + action.id(), action.title(), action.fits() ? done() : attention()),
                        action.carriedFrom())));
        tasks.add(task(
                "actions/new", getTranslation("plan.action.add"), plan.actions().isEmpty() ? todo() : optional()));
    }

    private void decision() {
        section(getTranslation("plan.decision"))
                .add(task("agreement", getTranslation("plan.agreement"), state(PlanStep.AGREEMENT)));
    }

    private ListItem marked(ListItem task, Optional<?> carriedFrom) {
        carriedFrom.ifPresent(from -> task.add(new CarriedMark(plan)));
        return task;
    }

    private UnorderedList section(String title) {
        UnorderedList tasks = new UnorderedList();
        tasks.addClassName("p-task-list");
        Section section = new Section(new H2(title), tasks);
        section.addClassName("p-section");
        add(section);
        return tasks;
    }

    private ListItem task(String part, String label, Badge status) {
        ListItem task = row(PlanPath.to(plan.id(), part), label, status);
        if (unsaved.contains(part)) {
            task.add(new Badge(Tone.WARN, "drafting.unsaved"));
        }
        Writer writer = writers.get(part);
        if (writer != null) {
            Formats formats = Formats.of(Language.of(getLocale()));
            Span busy = new Span(getTranslation("drafting.busy", writer.name(), formats.time(writer.since())));
            busy.addClassName("p-hint");
            task.add(busy);
        }
        return task;
    }

    private static ListItem row(String path, String label, Badge status) {
        ListItem task = new ListItem(new Anchor(path, label), status);
        task.addClassName("p-task");
        return task;
    }

    private Badge state(PlanStep step) {
        return plan.done().contains(step) ? done() : todo();
    }

    private Badge analysis() {
        return plan.analysis()
                .map(answers -> answers.isComplete() ? done() : attention())
                .orElseGet(PlanTasks::optional);
    }

    private static Badge done() {
        return new Badge(Tone.OK, "plan.task.done");
    }

    private static Badge todo() {
        return new Badge(Tone.INFO, "plan.task.todo");
    }

    private static Badge attention() {
        return new Badge(Tone.WARN, "plan.task.attention");
    }

    private static Badge optional() {
        return new Badge(Tone.NEUTRAL, "plan.task.optional");
    }
}
