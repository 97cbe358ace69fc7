package eu.pontes.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.RuleKind;
import eu.pontes.programme.RuleNote;
import eu.pontes.shell.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The inputs for one rule: what it says, how strictly, how certain, and where it was read. No value is no rule. */
final class RuleInput extends Div {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final RuleKind kind;
    private final transient RuleWords words;
    private final Select<RuleForce> force;
    private final Select<Certainty> certainty;
    private final Select<RuleNote> note;
    private final TextField source;
    private transient Supplier<Optional<Rule>> value = Optional::empty;

    RuleInput(RuleKind kind, Fields fields, RuleWords words, Optional<Rule> before) {
        this.kind = kind;
        this.words = words;
        addClassNames("p-section", "p-form");
        String label = words.text(kind.key());
        addValue(label, fields, before);
        force = words.choice("programme.force", RuleForce.values());
        certainty = words.choice("programme.certainty", Certainty.values());
        note = words.choice("programme.note", RuleNote.values());
        note.setEmptySelectionAllowed(true);
        note.setEmptySelectionCaption(words.text("programme.note.none"));
        source = words.source();
        Div more = new Div(force, certainty, note, source);
        more.addClassName("p-form");
        add(new Details(words.text("programme.rule.more", label), more));
        before.ifPresentOrElse(this::show, this::suggest);
    }

    /** The rule as it stands in the inputs, with a source for it if none was typed. */
    Optional<Rule> rule(String otherwise) {
        return value.get()
                .map(said -> new Rule(
                        kind,
                        said.amount(),
                        said.choices(),
                        force.getValue(),
                        certainty.getValue(),
                        note.getValue(),
                        source.isEmpty() ? otherwise : source.getValue().strip()));
    }

    private void show(Rule rule) {
        force.setValue(rule.force());
        certainty.setValue(rule.certainty());
        note.setValue(rule.note());
        source.setValue(rule.source());
    }

    /** Until somebody has read it, nothing is certain. */
    private void suggest() {
        force.setValue(RuleForce.INFORM);
        certainty.setValue(Certainty.UNVERIFIED);
        note.setValue(RuleNote.NO_SOURCE_SEEN);
    }

    private void addValue(String label, Fields fields, Optional<Rule> before) {
        Optional<Long> amount = before.map(Rule::amount);
        switch (kind.measure()) {
            case MONTHS, EMPLOYEES, NUMBER -> addNumber(new IntegerField(label), fields, amount);
            case CENTS, HUNDREDTHS_OF_PER_CENT -> addDecimal(new BigDecimalField(label), fields, amount);
            case YES_NO -> addYesOrNo(label, fields, amount);
            case DOMAINS -> addChoices(new CheckboxGroup<>(label), fields, words.domains(), before);
            case PLAN_TYPES -> addChoices(new CheckboxGroup<>(label), fields, words.planTypes(), before);
        }
    }

    private void addNumber(IntegerField field, Fields fields, Optional<Long> amount) {
        field.setManualValidation(true);
        amount.ifPresent(known -> field.setValue(Math.toIntExact(known)));
        add(fields.add(name(), field));
        value = () -> Optional.ofNullable(field.getValue()).map(number -> said(number, Set.of()));
    }

    private void addDecimal(BigDecimalField field, Fields fields, Optional<Long> amount) {
        field.setLocale(getLocale());
        field.setManualValidation(true);
        amount.ifPresent(known -> field.setValue(BigDecimal.valueOf(known, 2)));
        add(fields.add(name(), field));
        value = () -> Optional.ofNullable(field.getValue()).map(number -> said(hundredths(number), Set.of()));
    }

    private void addYesOrNo(String label, Fields fields, Optional<Long> amount) {
        Select<Long> field = new Select<>();
        field.setLabel(label);
        field.setItems(1L, 0L);
        field.setItemLabelGenerator(
                yes -> yes == 1 ? words.text("programme.value.yes") : words.text("programme.value.no"));
        amount.ifPresent(field::setValue);
        add(fields.add(name(), field));
        value = () -> Optional.ofNullable(field.getValue()).map(number -> said(number, Set.of()));
    }

    private void addChoices(
            CheckboxGroup<String> field, Fields fields, Map<String, Names> known, Optional<Rule> before) {
        field.setItems(known.keySet());
        field.setItemLabelGenerator(code -> {
            Names names = known.get(code);
            return names == null ? code : names.in(words.language());
        });
        before.map(Rule::choices).ifPresent(field::setValue);
        add(fields.add(name(), field));
        value = () ->
                Optional.of(field.getValue()).filter(some -> !some.isEmpty()).map(some -> said(0, some));
    }

    /** Only the value; the rest comes from the other inputs. */
    private Rule said(long amount, Set<String> choices) {
        return new Rule(kind, amount, choices, RuleForce.INFORM, Certainty.VERIFIED, null, "");
    }

    private String name() {
        return "rules." + kind;
    }

    /** Beyond what fits, the largest number does: the service refuses it all the same. */
    private static long hundredths(BigDecimal number) {
        return number.movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .min(MOST)
                .longValue();
    }
}
