package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.pontes.plan.Comparison;
import eu.pontes.plan.Snapshot;
import eu.pontes.shell.Badge;
import eu.pontes.shell.ChangeTable;
import eu.pontes.shell.Tone;
import java.util.List;

/** What differs between two states of a plan: every part that came, went or changed, field by field. */
public final class ComparisonPanel extends Div {

    /** A headcount has thousands of cells; whoever wants all of them reads them in the workbook. */
    private static final int MOST_FIELDS = 50;

    private final transient SnapshotWords words;

    public ComparisonPanel(Comparison comparison) {
        this.words = new SnapshotWords(comparison, this::getTranslation, getLocale());
        if (!comparison.counted()) {
            Paragraph discretion = new Paragraph(getTranslation("history.discretion"));
            discretion.addClassName("p-hint");
            add(discretion);
        }
        if (comparison.changes().isEmpty()) {
            add(new Paragraph(getTranslation("history.same")));
        }
        comparison.changes().forEach(change -> add(part(change)));
    }

    private Section part(Snapshot.Change change) {
        ChangeTable table = new ChangeTable(
                words.kind(change.part().kind()),
                List.of(
                        getTranslation("drafting.field"),
                        getTranslation("history.before"),
                        getTranslation("history.after")));
        change.fields().stream()
                .limit(MOST_FIELDS)
                .forEach(field -> table.row(
                        words.label(change.part().kind(), field.name()),
                        words.value(field.name(), field.before()),
                        words.value(field.name(), field.after())));
        Section section = new Section(new H3(words.title(change.part())), fate(change.fate()), table);
        int more = change.fields().size() - MOST_FIELDS;
        if (more > 0) {
            section.add(new Paragraph(getTranslation("history.more", more)));
        }
        section.addClassName("p-section");
        return section;
    }

    private static Badge fate(Snapshot.Fate fate) {
        return switch (fate) {
            case ADDED -> new Badge(Tone.OK, "history.added");
            case REMOVED -> new Badge(Tone.WARN, "history.removed");
            case CHANGED -> new Badge(Tone.INFO, "history.changed");
        };
    }
}
