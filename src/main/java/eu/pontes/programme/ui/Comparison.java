package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.pontes.programme.PlanTypeDetail;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleChangeDetail;
import eu.pontes.programme.RuleChangeKind;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.programme.RuleKind;
import eu.pontes.programme.Terms;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import java.util.Optional;

/** What a proposal changes, field by field: what holds now beside what would hold, with a mark where they differ. */
final class Comparison {

    private final RuleWords words;
    private final NativeTable table;
    private final String before;
    private final String after;
    private final String verdict;

    Comparison(RuleWords words) {
        this.words = words;
        this.before = words.text("programme.compare.before");
        this.after = words.text("programme.compare.after");
        this.verdict = words.text("programme.compare.change");
        this.table = Tables.table(
                words.text("programme.compare"), words.text("programme.compare.field"), verdict, before, after);
        table.addClassName("p-table--wrap");
    }

    NativeTable of(RuleChangeDetail detail) {
        RuleChangeView change = detail.change();
        Optional<Terms> old = detail.before().map(PlanTypeDetail::terms);
        if (change.kind() == RuleChangeKind.CLOSE) {
            PlanTypeDetail closing = detail.before().orElseThrow();
            compare(
                    words.text("programme.valid"),
                    words.period(closing.validFrom(), closing.validTo()),
                    words.period(closing.validFrom(), change.effectiveOn()));
            return table;
        }
        Terms proposed = detail.after().orElseThrow();
        compare(
                words.text("programme.valid-from"),
                detail.before()
                        .map(version -> words.formats().date(version.validFrom()))
                        .orElse(""),
                words.formats().date(change.effectiveOn()));
        compareNames(old, proposed);
        for (RuleKind kind : RuleKind.values()) {
            compare(
                    words.text(kind.key()),
                    worded(old.flatMap(terms -> terms.rule(kind))),
                    worded(proposed.rule(kind)));
        }
        compare(words.text("programme.source"), old.map(Terms::source).orElse(""), proposed.source());
        compare(
                words.text("programme.checked-on"),
                old.map(terms -> words.formats().date(terms.checkedOn())).orElse(""),
                words.formats().date(proposed.checkedOn()));
        return table;
    }

    private void compareNames(Optional<Terms> old, Terms proposed) {
        compare(
                words.text("programme.name.nl"),
                old.map(terms -> terms.names().nl()).orElse(""),
                proposed.names().nl());
        compare(
                words.text("programme.name.fr"),
                old.map(terms -> terms.names().fr()).orElse(""),
                proposed.names().fr());
        compare(
                words.text("programme.name.de"),
                old.map(terms -> terms.names().de()).orElse(""),
                proposed.names().de());
        compare(
                words.text("programme.name.en"),
                old.map(terms -> terms.names().en()).orElse(""),
                proposed.names().en());
    }

    /** Everything about a rule in one sentence, so that no difference stays out of sight. */
    private String worded(Optional<Rule> rule) {
        return rule.map(said -> {
                    String sentence = words.text(
                            "programme.compare.rule", words.value(said), said.force(), said.certainty(), said.source());
                    return said.note() == null
                            ? sentence
                            : sentence + " " + words.text(said.note().key());
                })
                .orElse("");
    }

    private void compare(String field, String old, String proposed) {
        if (old.isEmpty() && proposed.isEmpty()) {
            return;
        }
        NativeTableRow row = Tables.row(table, new Span(field));
        Tables.cell(
                row,
                verdict,
                old.equals(proposed)
                        ? new Badge(Tone.NEUTRAL, "programme.compare.same")
                        : new Badge(Tone.WARN, "programme.compare.changed"));
        Tables.cell(row, before, new Span(old.isEmpty() ? words.text("programme.compare.nothing") : old));
        Tables.cell(row, after, new Span(proposed.isEmpty() ? words.text("programme.compare.nothing") : proposed));
    }
}
