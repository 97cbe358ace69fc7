package eu.pontes.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.measure.MeasureView;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SubsidyRoom;
import eu.pontes.plan.WriteAction;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The inputs of an action. */
final class ActionInputs implements Serializable {

    private final TextField title;
    private final Select<ObjectiveView> objective = new Select<>();
    private final TextField owner;
    private final DayPicker startsOn;
    private final DayPicker dueOn;
    private final BigDecimalField budget;
    private final BigDecimalField eligible;
    private final BigDecimalField subsidy;
    private final Checkbox sectorPoint;
    private @Nullable String measure;

    ActionInputs(PlanForm form, PlanView plan, SubsidyRoom room) {
        title = form.text("title", form.getTranslation("plan.action.title"), 300);
        form.choice(
                "objective",
                form.getTranslation("plan.action.objective"),
                objective,
                choice -> choice.id().toString());
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(form.getTranslation("plan.action.whole"));
        objective.setItemLabelGenerator(
                choice -> choice == null ? form.getTranslation("plan.action.whole") : choice.statement());
        objective.setItems(plan.objectives());
        owner = form.text("owner", form.getTranslation("plan.owner"), 120);
        owner.setHelperText(form.getTranslation("plan.owner.help"));
        startsOn = form.day("startsOn", form.getTranslation("plan.action.starts-on"));
        startsOn.setInitialPosition(plan.period().from());
        dueOn = form.day("dueOn", form.getTranslation("plan.action.due-on"));
        dueOn.setInitialPosition(plan.period().from());
        budget = form.number("budget", form.getTranslation("plan.action.budget"));
        budget.setHelperText(form.getTranslation("plan.action.budget.help"));
        eligible = form.number("eligibleCost", form.getTranslation("plan.action.eligible"));
        eligible.setHelperText(form.getTranslation("plan.action.eligible.help"));
        eligible.setValue(BigDecimal.ZERO);
        subsidy = form.number("subsidyAsked", form.getTranslation("plan.action.subsidy"));
        subsidy.setHelperText(form.getTranslation("plan.action.subsidy.help"));
        subsidy.setValue(BigDecimal.ZERO);
        form.placed(new SubsidyCalculator(room, budget, eligible, subsidy));
        Checkbox point = form.fields().add("sectorPoint", new Checkbox(form.getTranslation("plan.action.sector")));
        sectorPoint = form.placed(form.typed().flag("sectorPoint", point));
        sectorPoint.setHelperText(form.getTranslation("plan.action.sector.help"));
        form.typed().hidden("measure", () -> Objects.requireNonNullElse(measure, ""), this::copiedFrom);
    }

    private void copiedFrom(String code) {
        measure = code.isEmpty() ? null : code;
    }

    /** Begins with what a measure of the library says; the rest is for the employer to fill in. */
    void copy(MeasureView copied) {
        measure = copied.code();
        title.setValue(copied.name());
    }

    void show(ActionView action) {
        measure = action.measure().orElse(null);
        title.setValue(action.title());
        objective
                .getListDataView()
                .getItems()
                .filter(choice -> action.objective().filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(objective::setValue);
        owner.setValue(action.owner());
        startsOn.setValue(action.startsOn());
        dueOn.setValue(action.dueOn());
        budget.setValue(action.budget().euro());
        eligible.setValue(action.eligibleCost().euro());
        subsidy.setValue(action.subsidyAsked().euro());
        sectorPoint.setValue(action.sectorPoint());
    }

    WriteAction content() {
        return new WriteAction(
                title.getValue(),
                owner.getValue(),
                startsOn.getValue(),
                dueOn.getValue(),
                budget.getValue(),
                eligible.getValue(),
                subsidy.getValue(),
                sectorPoint.getValue(),
                objective.getOptionalValue().map(ObjectiveView::id).orElse(null),
                measure);
    }
}
