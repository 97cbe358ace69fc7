package eu.pontes.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Period;
import eu.pontes.plan.Indicator;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.WriteObjective;
import eu.pontes.programme.Named;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inputs of an objective. */
final class ObjectiveInputs implements Serializable {

    /** The word is the same in all four languages but for its endings: quota, quotas, quotum, Quote. */
    private static final Pattern QUOTA = Pattern.compile("\\bquot(a|as|um|ums|e|en)\\b", Pattern.CASE_INSENSITIVE);

    private final Period period;
    private final Select<Named> domain;
    private final Select<Named> group;
    private final TextArea statement;
    private final Select<Indicator> indicator;
    private final BigDecimalField baseline;
    private final DayPicker baselineOn;
    private final BigDecimalField target;
    private final DayPicker deadline;
    private final TextField owner;

    ObjectiveInputs(PlanForm form, Period period, List<Named> domains, List<Named> groups) {
        this.period = period;
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

    /** Tells what was typed each time that something changes. */
    void onChange(SerializableRunnable told) {
        for (HasValue<?, ?> input :
                List.of(domain, group, statement, indicator, baseline, baselineOn, target, deadline, owner)) {
            input.addValueChangeListener(change -> told.run());
        }
        told.run();
    }

    boolean isSpecific() {
        return !statement.getValue().isBlank() && !domain.isEmpty() && !group.isEmpty();
    }

    boolean isMeasurable() {
        return !indicator.isEmpty() && !baseline.isEmpty() && !baselineOn.isEmpty() && !target.isEmpty();
    }

    boolean isOwned() {
        return !owner.getValue().isBlank();
    }

    /** Whether something is to change at all. */
    boolean moves() {
        BigDecimal from = baseline.getValue();
        BigDecimal to = target.getValue();
        return from != null && to != null && from.compareTo(to) != 0;
    }

    boolean isTimed() {
        LocalDate day = deadline.getValue();
        return day != null && period.contains(day);
    }

    /** A target is what one works towards; a quota would reserve places, which the law ties to conditions. */
    boolean soundsLikeAQuota() {
        return QUOTA.matcher(statement.getValue()).find();
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
