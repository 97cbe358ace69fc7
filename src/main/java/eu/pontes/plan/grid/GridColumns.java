package eu.pontes.plan.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each column of a sheet is about, by the words in its first row. */
final class GridColumns {

    static final String ESTABLISHMENT = "establishment";
    static final String LEVEL = "level";
    static final String CONTRACT = "contract";
    static final String TOTAL = "total";
    private static final String PERSON = "person";

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final List<GridError> errors = new ArrayList<>();

    GridColumns(SheetRow header, GridTerms terms) throws SheetRefused {
        Wording words = Wording.ofColumns();
        Wording groupWords = Wording.of(terms.groups());
        for (int column = 0; column < header.entries().size(); column++) {
            String written = header.at(column).text();
            String group = groupWords.meaning(written).orElse("");
            String meaning = words.meaning(written).orElse("");
            if (group.isEmpty() && meaning.equals(PERSON)) {
                throw new SheetRefused(new GridError(header.number(), column, "plan.grid.person-column", List.of()));
            }
            if (!written.isBlank()) {
                place(header.number(), column, written, group.isEmpty() ? meaning : group, !group.isEmpty());
            }
        }
        if (!columns.containsKey(TOTAL)) {
            errors.add(new GridError(header.number(), -1, "plan.grid.no-total-column", List.of()));
        }
    }

    private void place(int row, int column, String written, String meaning, boolean group) {
        if (meaning.isEmpty()) {
            errors.add(new GridError(row, column, "plan.grid.unknown-column", List.of(GridReader.quoted(written))));
            return;
        }
        Integer before = (group ? groups : columns).putIfAbsent(meaning, column);
        if (before != null) {
            errors.add(new GridError(row, column, "plan.grid.column-twice", List.of(GridError.letters(before))));
        }
    }

    boolean has(String meaning) {
        return columns.containsKey(meaning);
    }

    /** The column with a meaning, or -1. */
    int at(String meaning) {
        return columns.getOrDefault(meaning, -1);
    }

    /** The columns of the target groups, by their codes. */
    Map<String, Integer> groups() {
        return groups;
    }

    List<GridError> errors() {
        return errors;
    }
}
