package eu.pontes.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.CarriedParts;
import eu.pontes.plan.Continuation;
import eu.pontes.plan.DaysMoved;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.Indicator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The choice of what goes along into a plan that continues another one, each part with what it will say there. */
@SuppressWarnings("serial")
final class CarriedInputs implements Serializable {

    private final PlanForm form;
    private final transient Continuation from;
    private final transient Formats formats;
    private final Map<ObjectiveView, Checkbox> objectives = new LinkedHashMap<>();
    private final Map<ActionView, Checkbox> actions = new LinkedHashMap<>();
    private final Optional<Checkbox> support;
    private final Optional<Checkbox> answers;

    CarriedInputs(PlanForm form, Continuation from, Language language) {
        this.form = form;
        this.from = from;
        this.formats = Formats.of(language);
        form.placed(new H2(form.getTranslation("plan.continue.along")));
        hint("plan.continue.along.help");
        section("plan.objectives", from.openObjectives().isEmpty());
        from.openObjectives().forEach(one -> objectives.put(one, box("objectives." + one.id(), one.statement())));
        section("plan.actions", from.openActions().isEmpty());
        from.openActions().forEach(one -> actions.put(one, box("actions." + one.id(), one.title())));
        if (!actions.isEmpty()) {
            hint("plan.continue.served");
        }
        section("plan.groundwork", !from.support() && !from.answers());
        int seats = from.earlier().groundwork().support().size();
        support = from.support()
                ? Optional.of(box("support", form.getTranslation("plan.support.line", seats)))
                : Optional.empty();
        int answered = from.earlier()
                .analysis()
                .map(AnalysisView::answers)
                .map(Map::size)
                .orElse(0);
        answers = from.answers()
                ? Optional.of(box("answers", form.getTranslation("plan.continue.answers", answered)))
                : Optional.empty();
    }

    private void section(String title, boolean empty) {
        form.placed(new H3(form.getTranslation(title)));
        if (empty) {
            hint("plan.continue.nothing-open");
        }
    }

    private void hint(String key) {
        form.placed(new Paragraph(form.getTranslation(key))).addClassName("p-hint");
    }

    private Checkbox box(String name, String label) {
        Checkbox box = form.placed(form.typed().flag(name, new Checkbox(label)));
        box.setValue(true);
        return box;
    }

    /** Tells what each part will say if the plan lasts from one day to another. */
    void tellFor(Period period) {
        DaysMoved days = new DaysMoved(from.earlier().period(), period);
        objectives.forEach((objective, box) -> tell(box, objective, days));
        actions.forEach((action, box) -> tell(box, action, days));
    }

    private void tell(Checkbox box, ObjectiveView objective, DaysMoved days) {
        LocalDate measured = objective.trajectory().last().day();
        String sentence = form.getTranslation(
                "plan.continue.objective",
                worded(objective.indicator(), objective.progress().current()),
                measured,
                worded(objective.indicator(), objective.progress().target()),
                days.after(measured, objective.deadline()),
                objective.deadline());
        box.setHelperText(
                objective.reservation().isPresent()
                        ? sentence + " " + form.getTranslation("plan.continue.reservation")
                        : sentence);
    }

    private void tell(Checkbox box, ActionView action, DaysMoved days) {
        box.setHelperText(form.getTranslation(
                "plan.continue.action",
                action.owner(),
                days.of(action.startsOn()),
                days.of(action.dueOn()),
                action.startsOn(),
                action.dueOn(),
                formats.money(action.budget())));
    }

    private String worded(Indicator indicator, BigDecimal value) {
        return form.getTranslation(indicator.wording(value), value);
    }

    CarriedParts content() {
        return new CarriedParts(
                ticked(objectives, ObjectiveView::id),
                ticked(actions, ActionView::id),
                support.filter(Checkbox::getValue).isPresent(),
                answers.filter(Checkbox::getValue).isPresent());
    }

    private static <P, I> Set<I> ticked(Map<P, Checkbox> boxes, Function<P, I> id) {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(box -> id.apply(box.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
