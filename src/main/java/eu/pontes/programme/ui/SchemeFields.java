package eu.pontes.programme.ui;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.kernel.Worded;
import eu.pontes.programme.Names;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.programme.Undertaking;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every field of what a version of a placement scheme says, by its label, so that no difference stays out of sight. */
final class SchemeFields {

    private final RuleWords words;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private SchemeFields(RuleWords words) {
        this.words = words;
    }

    static Map<String, String> of(SchemeTerms scheme, RuleWords words) {
        SchemeFields fields = new SchemeFields(words);
        fields.add(scheme);
        return fields.fields;
    }

    /** Where it applies. */
    static String regions(SchemeTerms scheme, RuleWords words) {
        return scheme.regions().isEmpty()
                ? words.text("programme.scheme.regions.all")
                : listed(scheme.regions(), words);
    }

    private void add(SchemeTerms scheme) {
        add("programme.name.nl", scheme.names().nl());
        add("programme.name.fr", scheme.names().fr());
        add("programme.name.de", scheme.names().de());
        add("programme.name.en", scheme.names().en());
        add("programme.scheme.employment", words.yesOrNo(scheme.employment()));
        add("programme.scheme.goals", listed(scheme.goals(), words));
        add("programme.scheme.regions", regions(scheme, words));
        add("programme.scheme.service", scheme.service().orElse(""));
        sentences("programme.scheme.payer", scheme.payer());
        sentences("programme.scheme.paperwork", scheme.paperwork());
        add("programme.scheme.successor", scheme.successor().map(words::scheme).orElse(""));
        scheme.rules().forEach(rule -> addOneOf(words.text("programme.scheme.rule", name(rule)), says(rule)));
        scheme.amounts()
                .forEach(amount -> addOneOf(words.text("programme.scheme.amount", amount.purpose()), says(amount)));
    }

    /**
     * Rules of the same kind are numbered among themselves, so that one that is added or dropped leaves the others where
     * they were.
     */
    private void addOneOf(String label, String value) {
        String unique = label;
        for (int number = 2; fields.containsKey(unique); number++) {
            unique = words.text("programme.scheme.another", label, number);
        }
        fields.put(unique, value);
    }

    /** What an employer confirms tells one such rule from another. */
    private String name(SchemeRule rule) {
        return rule.kind().value() == SchemeRuleKind.Value.UNDERTAKING
                ? asks(rule.kind(), rule.value(), words)
                : words.text(rule.kind().key());
    }

    private void sentences(String label, Names sentence) {
        for (Language language : Language.values()) {
            fields.put(words.text(label, language.tag().toUpperCase(Locale.ROOT)), sentence.in(language));
        }
    }

    private String says(SchemeRule rule) {
        String why = Arrays.stream(Language.values())
                .map(language -> rule.why().in(language))
                .collect(Collectors.joining(" / "));
        return words.text(
                        "programme.scheme.rule.says",
                        value(rule.kind(), rule.value(), words),
                        rule.force(),
                        rule.certainty(),
                        rule.source(),
                        why)
                .strip();
    }

    /** What a rule of a kind asks for, as far as that is said yet. */
    static String asks(SchemeRuleKind kind, String value, RuleWords words) {
        String name = words.text(kind.key());
        return kind.value() == SchemeRuleKind.Value.NOTHING || !kind.accepts(value)
                ? name
                : words.text("programme.scheme.rule.asks", name, value(kind, value, words));
    }

    private static String value(SchemeRuleKind kind, String value, RuleWords words) {
        return switch (kind.value()) {
            case SPAN, SPANS ->
                Arrays.stream(value.split(","))
                        .map(span -> words.text("programme.scheme.value", TimeSpan.parse(span)))
                        .collect(Collectors.joining(", "));
            case UNDERTAKING -> words.text(Undertaking.valueOf(value).key());
            case NUMBER -> words.formats().number(Integer.parseInt(value));
            case NOTHING -> words.text(kind.key());
        };
    }

    private String says(SchemeAmount amount) {
        return words.text(
                "programme.scheme.amount.says",
                amount.from(),
                amount.to(),
                amount.per(),
                amount.payer(),
                amount.asOf(),
                amount.certainty(),
                amount.source());
    }

    private static String listed(Collection<? extends Worded> constants, RuleWords words) {
        return constants.stream()
                .map(constant -> words.text(constant.key()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void add(String label, String value) {
        fields.put(words.text(label), value);
    }
}
