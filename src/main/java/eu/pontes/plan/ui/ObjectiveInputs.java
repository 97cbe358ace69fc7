package eu.pontes.plan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.plan.Indicator;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.WriteObjective;
import eu.pontes.programme.Named;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs of an objective. */
final class ObjectiveInputs implements Serializable {

    private final Select<Named> domain;
    private final Select<Named> group;
    private final TextArea statement;
    private final Select<Indicator> indicator;
    private final BigDecimalField baseline;
    private final DayPicker baselineOn;
    private final BigDecimalField target;
    private final DayPicker deadline;
    private final TextField owner;

    ObjectiveInputs(PlanForm form, List<Named> domains, List<Named> groups) {
        statement = form.longText("statement", form.getTranslation("plan.objective.statement"), 300);
        statement.setHelperText(form.getTranslation("plan.objective.statement.help"));
        domain = form.choice("domain", form.getTranslation("plan.objective.domain"), domains);
        group = form.choice("targetGroup", form.getTranslation("plan.objective.group"), groups);
        indicator = form.choice("indicator", form.getTranslation("plan.objective.indicator"), Indicator.values());
        indicator.setHelperText(form.getTranslation("plan.objective.indicator.help"));
        baseline = form.number("baseline", form.getTranslation("plan.baseline"));
        baselineOn = form.day("baselineOn", form.getTranslation("plan.objective.baseline-on"));
        target = form.number("target", form.getTranslation("plan.target"));
        deadline = form.day("deadline", form.getTranslation("plan.objective.deadline"));
        owner = form.text("owner", form.getTranslation("plan.owner"), 120);
        owner.setHelperText(form.getTranslation("plan.owner.help"));
    }

    void show(ObjectiveView objective) {
        pick(domain, objective.domain());
        pick(group, objective.targetGroup());
        statement.setValue(objective.statement());
        indicator.setValue(objective.indicator());
        baseline.setValue(objective.progress().baseline());
        baselineOn.setValue(objective.baselineOn());
        target.setValue(objective.progress().target());
        deadline.setValue(objective.deadline());
        owner.setValue(objective.owner());
    }

    WriteObjective content() {
        return new WriteObjective(
                code(domain.getValue()),
                code(group.getValue()),
                statement.getValue(),
                indicator.getValue(),
                baseline.getValue(),
                baselineOn.getValue(),
                target.getValue(),
                deadline.getValue(),
                owner.getValue());
    }

    private static void pick(Select<Named> select, String code) {
        select.getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .ifPresent(select::setValue);
    }

    private static String code(@Nullable Named choice) {
        return choice == null ? "" : choice.code();
    }
}
