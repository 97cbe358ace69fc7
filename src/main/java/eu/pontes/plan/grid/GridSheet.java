package eu.pontes.plan.grid;

import eu.pontes.kernel.Language;
import eu.pontes.plan.grid.GridReading.PreviewRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading of one sheet, from its rows to a grid or to everything that is wrong with it. */
final class GridSheet {

    private final List<SheetRow> rows;
    private final Language language;
    private final GridColumns columns;
    private final Map<String, Wording> wordings;
    private final String onlyEstablishment;
    private final List<GridError> errors;
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<List<String>, Integer> places = new HashMap<>();

    GridSheet(List<SheetRow> rows, GridTerms terms, Language language) throws SheetRefused {
        if (rows.size() < 2) {
            throw new SheetRefused("plan.grid.empty");
        }
        this.rows = rows;
        this.language = language;
        refusePersons();
        columns = new GridColumns(rows.get(0), terms);
        wordings = Map.of(
                GridColumns.ESTABLISHMENT, Wording.of(terms.establishments()),
                GridColumns.LEVEL, Wording.of(terms.levels()),
                GridColumns.CONTRACT, Wording.of(terms.contracts()));
        onlyEstablishment = terms.establishments().size() == 1
                ? terms.establishments().get(0).code()
                : "";
        errors = new ArrayList<>(columns.errors());
    }

    private void refusePersons() throws SheetRefused {
        for (SheetRow row : rows) {
            for (int column = 0; column < row.entries().size(); column++) {
                if (PersonTraces.in(row.at(column).text())) {
                    throw new SheetRefused(new GridError(row.number(), column, "plan.grid.person", List.of()));
                }
            }
        }
    }

    GridReading reading() {
        rows.subList(1, rows.size()).forEach(this::read);
        errors.sort(Comparator.comparingInt(GridError::row).thenComparingInt(GridError::column));
        List<PreviewRow> preview = rows.stream()
                .map(row -> new PreviewRow(
                        row.number(),
                        row.entries().stream().map(SheetRow.Entry::text).toList()))
                .toList();
        HeadcountGrid grid = errors.isEmpty() ? new HeadcountGrid(cells) : HeadcountGrid.empty();
        return new GridReading(grid, preview, errors, KeptSheet.of(rows));
    }

    private void read(SheetRow row) {
        int before = errors.size();
        List<String> place = List.of(
                term(row, GridColumns.ESTABLISHMENT, "plan.grid.unknown-establishment", onlyEstablishment),
                term(row, GridColumns.LEVEL, "plan.grid.unknown-level", ""),
                term(row, GridColumns.CONTRACT, "plan.grid.unknown-contract", ""));
        if (errors.size() == before) {
            Integer earlier = places.putIfAbsent(place, row.number());
            if (earlier != null) {
                errors.add(new GridError(row.number(), -1, "plan.grid.row-twice", List.of(earlier)));
            }
        }
        if (columns.has(GridColumns.TOTAL)) {
            count(row, place);
        }
    }

    private String term(SheetRow row, String meaning, String unknown, String otherwise) {
        if (!columns.has(meaning)) {
            return otherwise;
        }
        String written = row.at(columns.at(meaning)).text();
        if (written.isBlank()) {
            error(row, columns.at(meaning), "plan.grid.needed");
            return "";
        }
        Optional<String> code =
                wordings.getOrDefault(meaning, Wording.of(List.of())).meaning(written);
        if (code.isEmpty()) {
            error(row, columns.at(meaning), unknown, GridReader.quoted(written));
        }
        return code.orElse("");
    }

    private void count(SheetRow row, List<String> place) {
        Headcount everybody = headcount(row, columns.at(GridColumns.TOTAL));
        if (everybody instanceof Headcount.Counted total) {
            add(place, "", total.people());
        } else if (everybody instanceof Headcount.Unknown) {
            error(row, columns.at(GridColumns.TOTAL), "plan.grid.needed");
        }
        columns.groups().forEach((group, column) -> {
            if (headcount(row, column) instanceof Headcount.Counted members) {
                if (everybody instanceof Headcount.Counted total && members.people() > total.people()) {
                    error(row, column, "plan.grid.more-than-everybody", total.people());
                }
                add(place, group, members.people());
            }
        });
    }

    private Headcount headcount(SheetRow row, int column) {
        Headcount headcount = Headcount.of(row.at(column), language);
        if (headcount instanceof Headcount.Wrong wrong) {
            errors.add(new GridError(row.number(), column, wrong.key(), wrong.arguments()));
        }
        return headcount;
    }

    private void add(List<String> place, String group, int people) {
        cells.add(new GridCell(place.get(0), place.get(1), place.get(2), group, people));
    }

    private void error(SheetRow row, int column, String key, Object... arguments) {
        errors.add(new GridError(row.number(), column, key, List.of(arguments)));
    }
}
