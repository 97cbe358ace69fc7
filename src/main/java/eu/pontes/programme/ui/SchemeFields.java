package eu.pontes.programme.ui;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import eu.pontes.programme.Names;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeTerms;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
        add("programme.scheme.successor", scheme.successor().orElse(""));
        List<SchemeRule> rules = scheme.rules();
        for (int i = 0; i < rules.size(); i++) {
            SchemeRule rule = rules.get(i);
            fields.put(words.text("programme.scheme.rule", i + 1, rule.kind()), says(rule));
        }
        List<SchemeAmount> amounts = scheme.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            SchemeAmount amount = amounts.get(i);
            fields.put(words.text("programme.scheme.amount", i + 1, amount.purpose()), says(amount));
        }
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
        return words.text("programme.scheme.rule.says", value(rule), rule.force(), rule.certainty(), rule.source(), why)
                .strip();
    }

    private String value(SchemeRule rule) {
        return switch (rule.kind()) {
            case LONGEST, SHORTEST -> words.text("programme.scheme.value", rule.span());
            case ONLY_LASTING, STEPS ->
                rule.spans().stream()
                        .map(span -> words.text("programme.scheme.value", span))
                        .collect(Collectors.joining(", "));
            case UNDERTAKING -> words.text(rule.undertaking().key());
            case WEEKLY_HOURS_AT_LEAST, HOURS_IN_ALL_AT_MOST -> words.formats().number(rule.number());
            case WORKPLACE_IN_REGION,
                    TRAINING_REFERENCE,
                    NAMED_MENTOR,
                    CONTRACT_AFTER,
                    CONTRACT_AFTER_AS_LONG,
                    ALLOWANCE_AT_LEAST,
                    UNPAID,
                    PROFILE,
                    NOTE -> words.text(rule.kind().key());
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
