package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.pontes.programme.RuleChangeDetail;
import eu.pontes.programme.RuleChangeKind;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.programme.RuleVersion;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tables;
import eu.pontes.shell.Tone;
import java.util.Map;

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
        if (change.kind() == RuleChangeKind.CLOSE) {
            RuleVersion closing = detail.before().orElseThrow();
            compare(
                    words.text("programme.valid"),
                    words.period(closing.validFrom(), closing.validTo()),
                    words.period(closing.validFrom(), change.effectiveOn()));
            return table;
        }
        compare(
                words.text("programme.valid-from"),
                detail.before()
                        .map(version -> words.formats().date(version.validFrom()))
                        .orElse(""),
                words.formats().date(change.effectiveOn()));
        Map<String, String> old = detail.before()
                .map(version -> TextFields.of(version.text(), words))
                .orElse(Map.of());
        Map<String, String> proposed = TextFields.of(detail.after().orElseThrow(), words);
        proposed.forEach((field, value) -> compare(field, old.getOrDefault(field, ""), value));
        old.forEach((field, value) -> {
            if (!proposed.containsKey(field)) {
                compare(field, value, "");
            }
        });
        return table;
    }

    private void compare(String field, String old, String proposed) {
        if (old.isEmpty() && proposed.isEmpty()) {
            return;
        }
        NativeTableRow row = Tables.row(table, new Span(field));
        Tables.cell(row, verdict, badge(old, proposed));
        Tables.cell(row, before, new Span(old.isEmpty() ? words.text("programme.compare.nothing") : old));
        Tables.cell(row, after, new Span(proposed.isEmpty() ? words.text("programme.compare.nothing") : proposed));
    }

    private static Badge badge(String old, String proposed) {
        if (old.equals(proposed)) {
            return new Badge(Tone.NEUTRAL, "programme.compare.same");
        }
        if (old.isEmpty()) {
            return new Badge(Tone.INFO, "programme.compare.new");
        }
        return new Badge(Tone.WARN, proposed.isEmpty() ? "programme.compare.dropped" : "programme.compare.changed");
    }
}
