package eu.pontes.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.WriteObjective;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.Named;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inputs of an objective. */
final class ObjectiveInputs implements Serializable {

    /** The word is the same in all four languages but for its endings: quota, quotas, quotum, Quote. */
    private static final Pattern QUOTA = Pattern.compile("\\bquot(a|as|um|ums|e|en)\\b", Pattern.CASE_INSENSITIVE);

    /** What the rule book offers, in the language of the reader. */
    record Choices(Language language, List<Named> domains, List<Named> groups, List<Indicator> indicators) {}

    private final Period period;
    private final Select<Named> domain;
    private final Select<Named> group;
    private final TextArea statement;
    private final Select<Indicator> indicator;
    private final ReadingInputs baseline;
    private final DayPicker baselineOn;
    private final BigDecimalField target;
    private final DayPicker deadline;
    private final TextField owner;
    private final ReservationInputs reservation;

    ObjectiveInputs(PlanForm form, Period period, Choices choices) {
        this.period = period;
        statement = form.longText("statement", form.getTranslation("plan.objective.statement"), 300);
        statement.setHelperText(form.getTranslation("plan.objective.statement.help"));
        domain = form.choice("domain", form.getTranslation("plan.objective.domain"), choices.domains());
        group = form.choice("targetGroup", form.getTranslation("plan.objective.group"), choices.groups());
        indicator = indicators(form, choices.language(), choices.indicators());
        indicator.setHelperText(form.getTranslation("plan.objective.indicator.help"));
        baseline = new ReadingInputs(form, "baseline", form.getTranslation("plan.baseline"));
        indicator.addValueChangeListener(change -> baseline.askFor(change.getValue()));
        baselineOn = form.day("baselineOn", form.getTranslation("plan.objective.baseline-on"));
        target = form.number("target", form.getTranslation("plan.target"));
        deadline = form.day("deadline", form.getTranslation("plan.objective.deadline"));
        owner = form.text("owner", form.getTranslation("plan.owner"), 120);
        owner.setHelperText(form.getTranslation("plan.owner.help"));
        reservation = new ReservationInputs(form);
    }

    private static Select<Indicator> indicators(PlanForm form, Language language, List<Indicator> offered) {
        Select<Indicator> select = form.choice(
                "indicator", form.getTranslation("plan.objective.indicator"), new Select<>(), Indicator::code);
        select.setItemLabelGenerator(indicator -> indicator.names().in(language));
        select.setItems(offered);
        return select;
    }

    void show(ObjectiveView objective) {
        pick(domain, objective.domain());
        pick(group, objective.targetGroup());
        statement.setValue(objective.statement());
        indicator.setValue(objective.indicator());
        baseline.show(objective.progress().baseline(), objective.baselineShare());
        baselineOn.setValue(objective.baselineOn());
        target.setValue(objective.progress().target());
        deadline.setValue(objective.deadline());
        owner.setValue(objective.owner());
        objective.reservation().ifPresent(reservation::show);
    }

    /** Tells what was typed each time that something changes. */
    void onChange(SerializableRunnable told) {
        List<HasValue<?, ?>> inputs = new ArrayList<>(baseline.all());
        inputs.addAll(List.of(domain, group, statement, indicator, baselineOn, target, deadline, owner));
        inputs.forEach(input -> input.addValueChangeListener(change -> told.run()));
        told.run();
    }

    boolean isSpecific() {
        return !statement.getValue().isBlank() && !domain.isEmpty() && !group.isEmpty();
    }

    boolean isMeasurable() {
        return !indicator.isEmpty() && baseline.value().isPresent() && !baselineOn.isEmpty() && !target.isEmpty();
    }

    boolean isOwned() {
        return !owner.getValue().isBlank();
    }

    /** Whether something is to change at all. */
    boolean moves() {
        BigDecimal to = target.getValue();
        return to != null
                && baseline.value().filter(from -> from.compareTo(to) != 0).isPresent();
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
                indicator.getOptionalValue().map(Indicator::code).orElse(""),
                baseline.reading(),
                baselineOn.getValue(),
                target.getValue(),
                deadline.getValue(),
                owner.getValue(),
                reservation.content());
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
