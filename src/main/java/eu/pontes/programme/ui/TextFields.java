package eu.pontes.programme.ui;

import eu.pontes.programme.IndicatorTerms;
import eu.pontes.programme.LimitTerms;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeTerms;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleKind;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.programme.Terms;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every field of what the rule book says, by its label: what is shown, and what is compared, so that both are the same. */
final class TextFields {

    private final RuleWords words;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private TextFields(RuleWords words) {
        this.words = words;
    }

    /** Fields that a text has no value for are empty. */
    static Map<String, String> of(RuleText text, RuleWords words) {
        TextFields fields = new TextFields(words);
        fields.add(text);
        return fields.fields;
    }

    private void add(RuleText text) {
        if (text instanceof Terms terms) {
            addNames(terms.names());
            for (RuleKind kind : RuleKind.values()) {
                add(kind.key(), terms.rule(kind).map(this::sentence).orElse(""));
            }
        } else if (text instanceof ProgrammeTerms programme) {
            addProgramme(programme);
        } else if (text instanceof IndicatorTerms indicator) {
            addIndicator(indicator);
        } else if (text instanceof LimitTerms limit) {
            add("programme.amount", words.formats().number(limit.amount()));
        } else if (text instanceof SchemeTerms scheme) {
            fields.putAll(SchemeFields.of(scheme, words));
        }
        add("programme.source", text.source());
        add("programme.checked-on", words.formats().date(text.checkedOn()));
        add("programme.certainty", words.text(text.certainty().key()));
    }

    private void addProgramme(ProgrammeTerms programme) {
        addNames(programme.names());
        add(
                "programme.only-for",
                programme
                        .onlyFor()
                        .map(nature -> words.text(nature.key()))
                        .orElseGet(() -> words.text("programme.only-for.all")));
        add(
                "programme.smallest-cell",
                words.text("programme.smallest-cell.people", programme.figures().smallestCell()));
        add(
                "programme.rounding",
                words.text("programme.rounding.base", programme.figures().roundingBase()));
    }

    private void addIndicator(IndicatorTerms indicator) {
        addNames(indicator.names());
        Names unit = indicator.unit();
        add("programme.unit.nl", unit.nl());
        add("programme.unit.fr", unit.fr());
        add("programme.unit.de", unit.de());
        add("programme.unit.en", unit.en());
        add("programme.indicator.kind", words.text(indicator.meaning().kind().key()));
        add("programme.indicator.adds-up", words.yesOrNo(indicator.meaning().addsUp()));
        add(
                "programme.indicator.counts-placements",
                words.yesOrNo(indicator.meaning().countsPlacements()));
    }

    private void addNames(Names names) {
        add("programme.name.nl", names.nl());
        add("programme.name.fr", names.fr());
        add("programme.name.de", names.de());
        add("programme.name.en", names.en());
    }

    /** Everything about a rule in one sentence, so that no difference stays out of sight. */
    private String sentence(Rule rule) {
        String sentence =
                words.text("programme.compare.rule", words.value(rule), rule.force(), rule.certainty(), rule.source());
        return rule.note() == null
                ? sentence
                : sentence + " " + words.text(rule.note().key());
    }

    private void add(String label, String value) {
        fields.put(words.text(label), value);
    }
}
