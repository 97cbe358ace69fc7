package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.programme.Undertaking;
import eu.pontes.scheme.OpenScheme;
import eu.pontes.scheme.PlacedWork;
import eu.pontes.scheme.Placement;
import eu.pontes.scheme.SchemeService;
import eu.pontes.shell.Fields;
import eu.pontes.shell.SpanField;
import eu.pontes.vacancy.OfferKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The choice of a scheme, and the inputs for what the chosen one asks; what it does not ask about is not shown. */
final class PlacementInputs extends Div {

    private final transient SchemeService schemes;
    private final SchemeHints hints = new SchemeHints(Language.of(getLocale()));
    private final Select<OpenScheme> scheme = new Select<>();
    private final SpanField duration;
    private final Checkbox inSteps = new Checkbox();
    private final CheckboxGroup<Undertaking> undertakings = new CheckboxGroup<>();
    private final SpanField contractAfter;
    private final Checkbox openEndedAfter;
    private final BigDecimalField allowance;
    private final TextField trainingReference;
    private final TextField mentor;
    private final Div after;
    private SerializableSupplier<@Nullable LocalDate> day = () -> null;
    private OfferKind kind = OfferKind.JOB;
    private Set<Undertaking> kept = EnumSet.noneOf(Undertaking.class);
    private @Nullable String unusable;

    PlacementInputs(Fields errors, SchemeService schemes) {
        this.schemes = schemes;
        addClassName("p-form");
        errors.add("placement.scheme", scheme);
        scheme.setLabel(getTranslation("vacancy.form.scheme"));
        scheme.setItemLabelGenerator(item -> item == null ? "" : item.name(Language.of(getLocale())));
        duration = errors.add("placement.duration", new SpanField(getTranslation("vacancy.form.duration")));
        duration.setHelperText(getTranslation("vacancy.form.duration.help"));
        errors.add("placement.steps", inSteps);
        errors.add("placement.undertakings", undertakings);
        undertakings.setLabel(getTranslation("vacancy.form.undertakings"));
        undertakings.setItemLabelGenerator(item -> getTranslation(item.key()));
        contractAfter =
                errors.add("placement.contractAfter", new SpanField(getTranslation("vacancy.form.contract-after")));
        openEndedAfter = new Checkbox(getTranslation("vacancy.form.open-ended-after"));
        allowance = errors.add("placement.allowance", new BigDecimalField(getTranslation("vacancy.form.allowance")));
        allowance.setLocale(getLocale());
        trainingReference = errors.add(
                "placement.trainingReference", new TextField(getTranslation("vacancy.form.training-reference")));
        trainingReference.setMaxLength(60);
        mentor = errors.add("placement.mentor", new TextField(getTranslation("vacancy.form.mentor")));
        mentor.setHelperText(getTranslation("vacancy.form.mentor.help"));
        mentor.setMaxLength(120);
        after = new Div(contractAfter, openEndedAfter, hints.under("placement.contractAfter"));
        after.addClassName("p-form");
        arrange();
    }

    private void arrange() {
        Anchor chooser = new Anchor("/schemes", getTranslation("vacancy.form.scheme.chooser"));
        chooser.setRouterIgnore(true);
        add(
                scheme,
                chooser,
                hints.under("placement.scheme"),
                duration,
                hints.under("placement.duration"),
                inSteps,
                hints.under("placement.steps"),
                undertakings,
                hints.under("placement.undertakings"),
                after,
                allowance,
                hints.under("placement.allowance"),
                trainingReference,
                hints.under("placement.trainingReference"),
                mentor,
                hints.under("placement.mentor"));
        scheme.addValueChangeListener(change -> fit());
        inSteps.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) {
                total().ifPresent(duration::setValue);
            }
        });
    }

    /** The place below a field of the offer that stands elsewhere. */
    Component under(String field) {
        return hints.under(field);
    }

    /** Offers the schemes that may be used on the day that counts, and says from now on what the chosen one asks. */
    void start(
            SerializableSupplier<LocalDate> counted,
            SerializableSupplier<PlacedWork> work,
            HasValue<?, OfferKind> kindChoice,
            List<HasValue<?, ?>> others) {
        day = counted;
        kindChoice.addValueChangeListener(change -> offer(change.getValue()));
        others.forEach(input -> input.addValueChangeListener(change -> offer(kindChoice.getValue())));
        offer(kindChoice.getValue());
        List<HasValue<?, ?>> own = List.of(
                scheme,
                duration,
                inSteps,
                undertakings,
                contractAfter,
                openEndedAfter,
                allowance,
                trainingReference,
                mentor);
        own.forEach(input -> input.addValueChangeListener(change -> hint(counted, work)));
        others.forEach(input -> input.addValueChangeListener(change -> hint(counted, work)));
        kindChoice.addValueChangeListener(change -> hint(counted, work));
        hint(counted, work);
    }

    private void hint(SerializableSupplier<LocalDate> counted, SerializableSupplier<PlacedWork> work) {
        hints.show(schemes.findings(work.get(), counted.get()));
    }

    void show(Placement placement, OfferKind shownKind) {
        kind = shownKind;
        unusable = placement.scheme();
        kept = EnumSet.noneOf(Undertaking.class);
        kept.addAll(placement.undertakings());
        duration.setValue(placement.duration());
        inSteps.setValue(!placement.steps().isEmpty());
        contractAfter.setValue(placement.contractAfter());
        openEndedAfter.setValue(placement.openEndedAfter());
        allowance.setValue(placement.allowance());
        trainingReference.setValue(OfferFields.shown(placement.trainingReference()));
        mentor.setValue(OfferFields.shown(placement.mentor()));
    }

    Placement read() {
        OpenScheme chosen = scheme.getValue();
        return new Placement(
                chosen == null ? unusable : chosen.code(),
                duration.getValue(),
                inSteps.getValue() && inSteps.isVisible() ? steps() : List.of(),
                undertakings.getValue().stream().sorted().toList(),
                after.isVisible() ? contractAfter.getValue() : null,
                after.isVisible() && openEndedAfter.getValue(),
                allowance.isVisible() ? allowance.getValue() : null,
                trainingReference.isVisible() ? OfferFields.typed(trainingReference.getValue()) : null,
                mentor.isVisible() ? OfferFields.typed(mentor.getValue()) : null);
    }

    /** Keeps the choice where it is still among those that may be used; a job has only one that is just a job. */
    private void offer(@Nullable OfferKind chosenKind) {
        kind = chosenKind == null ? kind : chosenKind;
        LocalDate counted = day.get();
        if (counted == null) {
            return;
        }
        Optional<String> before = Optional.ofNullable(scheme.getValue()).map(OpenScheme::code);
        String wanted = before.orElse(unusable);
        List<OpenScheme> usable = schemes.open(counted).stream()
                .filter(open -> open.terms().employment() == (kind == OfferKind.JOB))
                .toList();
        scheme.setItems(usable);
        usable.stream()
                .filter(open -> open.code().equals(wanted))
                .findFirst()
                .or(() -> usable.stream()
                        .filter(open -> kind == OfferKind.JOB && open.code().equals(Placement.JOB))
                        .findFirst())
                .ifPresent(scheme::setValue);
        fit();
    }

    /** Shows the inputs that the chosen scheme asks for. */
    private void fit() {
        Optional<SchemeTerms> terms = Optional.ofNullable(scheme.getValue()).map(OpenScheme::terms);
        Set<Undertaking> asked = terms.map(PlacementInputs::asked).orElseGet(() -> EnumSet.noneOf(Undertaking.class));
        kept.addAll(undertakings.getValue());
        undertakings.setItems(asked);
        undertakings.setVisible(!asked.isEmpty());
        Set<Undertaking> ticked = EnumSet.copyOf(kept);
        ticked.retainAll(asked);
        undertakings.setValue(ticked);
        after.setVisible(asks(terms, SchemeRuleKind.CONTRACT_AFTER));
        allowance.setVisible(terms.map(known -> !known.employment()).orElse(false));
        trainingReference.setVisible(asks(terms, SchemeRuleKind.TRAINING_REFERENCE));
        mentor.setVisible(asks(terms, SchemeRuleKind.NAMED_MENTOR));
        inSteps.setVisible(asks(terms, SchemeRuleKind.STEPS));
        inSteps.setLabel(getTranslation(
                "vacancy.form.steps",
                steps().stream()
                        .map(step -> getTranslation("vacancy.words.duration", step))
                        .collect(Collectors.joining(" + "))));
    }

    private static Set<Undertaking> asked(SchemeTerms terms) {
        return terms.rules().stream()
                .filter(rule -> rule.kind() == SchemeRuleKind.UNDERTAKING)
                .map(SchemeRule::undertaking)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Undertaking.class)));
    }

    private static boolean asks(Optional<SchemeTerms> terms, SchemeRuleKind ruleKind) {
        return terms.filter(known -> known.asksFor(ruleKind)).isPresent();
    }

    /** The steps that the chosen scheme is made of. */
    private List<TimeSpan> steps() {
        OpenScheme chosen = scheme.getValue();
        return chosen == null
                ? List.of()
                : chosen.terms().rules().stream()
                        .filter(rule -> rule.kind() == SchemeRuleKind.STEPS)
                        .findFirst()
                        .map(SchemeRule::spans)
                        .orElse(List.of());
    }

    private Optional<TimeSpan> total() {
        List<TimeSpan> steps = steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSpan(
                        steps.stream().mapToInt(TimeSpan::number).sum(),
                        steps.get(0).unit()));
    }
}
