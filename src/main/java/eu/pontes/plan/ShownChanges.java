package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Change;
import eu.pontes.plan.Snapshot.Fate;
import eu.pontes.plan.Snapshot.Field;
import eu.pontes.plan.Snapshot.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of headcounts, for a reader from whom small groups are kept. It is made of nothing but what that reader may
 * read of either day, so it says less than both together; and it says no number, for two numbers of one place side by side
 * tell of the one person who came or left.
 */
final class ShownChanges {

    private static final String NOT_COUNTED = "";

    private ShownChanges() {}

    static List<Change> between(Optional<Headcounts> before, Optional<Headcounts> after) {
        Map<String, Map<String, Figure>> old = before.map(ShownChanges::rows).orElse(Map.of());
        Map<String, Map<String, Figure>> current = after.map(ShownChanges::rows).orElse(Map.of());
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(current.keySet());
        List<Field> fields = names.stream()
                .map(name -> field(name, old.getOrDefault(name, Map.of()), current.getOrDefault(name, Map.of())))
                .flatMap(Optional::stream)
                .toList();
        return fields.isEmpty() ? List.of() : List.of(change(fate(before, after), fields));
    }

    /** That something about the counts changed, where no more can be said. */
    static Change somehow() {
        return change(
                Fate.CHANGED, List.of(new Field(Fingerprints.GRID, Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER)));
    }

    private static Change change(Fate fate, List<Field> fields) {
        return new Change(fate, new Part(Kind.HEADCOUNTS, "", Map.of()), fields);
    }

    private static Fate fate(Optional<Headcounts> before, Optional<Headcounts> after) {
        if (before.isEmpty()) {
            return Fate.ADDED;
        }
        return after.isEmpty() ? Fate.REMOVED : Fate.CHANGED;
    }

    private static Optional<Field> field(String name, Map<String, Figure> old, Map<String, Figure> current) {
        if (old.isEmpty()) {
            return Optional.of(new Field(name, NOT_COUNTED, Comparison.A_NUMBER));
        }
        if (current.isEmpty()) {
            return Optional.of(new Field(name, Comparison.A_NUMBER, NOT_COUNTED));
        }
        Set<String> columns = new LinkedHashSet<>(old.keySet());
        columns.addAll(current.keySet());
        return columns.stream().anyMatch(column -> differs(old.get(column), current.get(column)))
                ? Optional.of(new Field(name, Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER))
                : Optional.empty();
    }

    /** Only what can be read on both days is compared; of a hidden number not even that it stayed the same. */
    private static boolean differs(@Nullable Figure old, @Nullable Figure current) {
        Figure one = Objects.requireNonNullElseGet(old, Figure.NotCounted::new);
        Figure other = Objects.requireNonNullElseGet(current, Figure.NotCounted::new);
        return !one.isHidden() && !other.isHidden() && !one.equals(other);
    }

    /** The figures of every total and of every row of every table. */
    private static Map<String, Map<String, Figure>> rows(Headcounts headcounts) {
        Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();
        rows.put("workforceTotal", Map.of("", headcounts.workforce()));
        headcounts.groups().forEach(group -> rows.put("headcounts." + group.code(), Map.of("", group.people())));
        for (Headcounts.Table table : headcounts.tables()) {
            for (Headcounts.Row row : table.rows()) {
                Map<String, Figure> figures = new HashMap<>(Map.of("", row.everybody()));
                for (int i = 0; i < row.groups().size(); i++) {
                    figures.put(headcounts.groups().get(i).code(), row.groups().get(i));
                }
                rows.put(table.division() + "." + row.code(), figures);
            }
        }
        return rows;
    }
}
