package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Worded;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Limit;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.programme.RuleEntry;
import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.SchemeHistory;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule book in the reader's words: amounts in their measure, codes by their names. */
public final class RuleWords {

    private final Component reader;
    private final Language language;
    private final Formats formats;
    private final Catalogue catalogue;
    private final Map<String, Names> planTypes;
    private final ProgrammeService programme;
    private @Nullable Map<String, Names> schemes;

    RuleWords(Component reader, Language language, ProgrammeService programme) {
        this.reader = reader;
        this.programme = programme;
        this.language = language;
        this.formats = Formats.of(language);
        this.catalogue = programme.catalogue();
        this.planTypes = programme.planTypeNames();
    }

    Language language() {
        return language;
    }

    Formats formats() {
        return formats;
    }

    Map<String, Names> domains() {
        return catalogue.domains();
    }

    Map<String, Names> planTypes() {
        return planTypes;
    }

    /** What each placement scheme is called, in the order of the rule book; only some pages ask. */
    Map<String, Names> schemes() {
        if (schemes == null) {
            schemes = new LinkedHashMap<>();
            for (SchemeHistory scheme : programme.schemes()) {
                schemes.put(scheme.code(), scheme.names());
            }
        }
        return schemes;
    }

    /** What a placement scheme is called. */
    String scheme(String code) {
        Names names = schemes().get(code);
        return names == null ? code : names.in(language);
    }

    String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    /** What a rule says, without how strictly. */
    String value(Rule rule) {
        return switch (rule.kind().measure()) {
            case MONTHS -> text("programme.value.months", rule.amount());
            case YES_NO -> yesOrNo(rule.amount() == 1);
            case CENTS -> formats.money(new Money(rule.amount()));
            case HUNDREDTHS_OF_PER_CENT -> text("programme.value.share", BigDecimal.valueOf(rule.amount(), 2));
            case EMPLOYEES -> text("programme.value.employees", rule.amount());
            case NUMBER -> formats.number(rule.amount());
            case DOMAINS -> names(rule, catalogue.domains());
            case PLAN_TYPES -> names(rule, planTypes);
        };
    }

    /** What a proposal would do, and to what. */
    String title(RuleChangeView change) {
        return text(
                "programme.change.title",
                change.kind(),
                name(change.subject(), change.code(), change.names()),
                change.subject());
    }

    /** What something is called; a limit has its name in the texts. */
    String name(RuleSubject subject, String code, Optional<Names> names) {
        return subject == RuleSubject.LIMIT
                ? text(Limit.valueOf(code).key())
                : names.map(known -> known.in(language)).orElse(code);
    }

    String name(RuleEntry entry) {
        return name(entry.subject(), entry.code(), entry.latest().text().called());
    }

    String yesOrNo(boolean yes) {
        return yes ? text("programme.value.yes") : text("programme.value.no");
    }

    /** A period that may be open at its end. */
    String period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? text("programme.valid.since", from) : text("programme.valid.between", from, to);
    }

    /** The input for where something was read, if that is not where the rest was read. */
    TextField source() {
        TextField source = new TextField(text("programme.source"));
        source.setHelperText(text("programme.source.same"));
        source.setMaxLength(500);
        return source;
    }

    /** The input for one of some constants. */
    <E extends Enum<E> & Worded> Select<E> choice(String label, E[] constants) {
        Select<E> select = new Select<>();
        select.setLabel(text(label));
        select.setItemLabelGenerator(constant -> constant == null ? "" : text(constant.key()));
        select.setItems(constants);
        return select;
    }

    void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    void fact(DescriptionList facts, String key, String value) {
        fact(facts, key, new Span(value));
    }

    /** Where something was read: a link if it is an address. */
    public static Component source(String source) {
        if (!source.startsWith("https://")) {
            return new Span(source);
        }
        return new Anchor(source, source);
    }

    /** Whether something was seen in its source. */
    public static Badge badge(Certainty certainty) {
        return new Badge(certainty == Certainty.VERIFIED ? Tone.OK : Tone.WARN, certainty);
    }

    /** Where a proposal stands. */
    public static Badge badge(RuleChangeStatus status) {
        return new Badge(
                switch (status) {
                    case PROPOSED -> Tone.INFO;
                    case APPROVED -> Tone.OK;
                    case REJECTED -> Tone.ERROR;
                    case WITHDRAWN -> Tone.NEUTRAL;
                },
                status);
    }

    private String names(Rule rule, Map<String, Names> known) {
        return rule.choices().stream()
                .sorted()
                .map(code -> {
                    Names names = known.get(code);
                    return names == null ? code : names.in(language);
                })
                .collect(Collectors.joining(", "));
    }
}
