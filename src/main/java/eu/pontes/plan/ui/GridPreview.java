package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.grid.GridError;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.grid.GridReading.PreviewRow;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A spreadsheet as it was read: what is wrong with it, by cell, and its rows with those cells marked. */
final class GridPreview extends Div {

    private static final int MOST_ERRORS = 50;
    private static final int FIRST_ROWS = 10;

    private final GridReading reading;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    GridPreview(GridReading reading) {
        this.reading = reading;
        addClassName("p-section");
        add(new H2(getTranslation("plan.grid.preview")));
        add(reading.isClean() ? new Notice(Tone.OK, getTranslation("plan.grid.clean", rows())) : errors());
        if (!reading.preview().isEmpty()) {
            add(table());
        }
    }

    private int rows() {
        return Math.max(0, reading.preview().size() - 1);
    }

    private Notice errors() {
        List<GridError> errors = reading.errors();
        UnorderedList list = new UnorderedList();
        errors.stream().limit(MOST_ERRORS).forEach(error -> list.add(item(error)));
        Div content = new Div(new Paragraph(getTranslation("plan.grid.errors", errors.size())), list);
        if (errors.size() > MOST_ERRORS) {
            content.add(new Paragraph(getTranslation("plan.grid.errors.first", MOST_ERRORS)));
        }
        return new Notice(Tone.ERROR, content);
    }

    private ListItem item(GridError error) {
        String sentence = getTranslation(error.key(), error.arguments().toArray());
        String place = error.place();
        if (place.isEmpty()) {
            return new ListItem(sentence);
        }
        String column = column(error);
        ListItem item = new ListItem(
                column.isEmpty()
                        ? getTranslation("plan.grid.at-row", place, sentence)
                        : getTranslation("plan.grid.at-cell", place, error.row(), column, sentence));
        item.setId("grid-error-" + place);
        wrong.putIfAbsent(place, item.getId().orElse(""));
        return item;
    }

    /** The name that the sheet gives to a column; empty if the error is about a row, or its header. */
    private String column(GridError error) {
        List<String> header = reading.preview().isEmpty()
                ? List.of()
                : reading.preview().get(0).cells();
        boolean named = error.column() >= 0
                && error.column() < header.size()
                && error.row() > reading.preview().get(0).number();
        return named ? header.get(error.column()) : "";
    }

    private Div table() {
        NativeTable table = new NativeTable();
        table.addClassNames("p-table", "p-sheet");
        table.setCaptionText(getTranslation("plan.grid.preview.rows", rows()));
        int columns = reading.preview().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        NativeTableRow letters = table.getHead().addRow();
        letters.addDataCell();
        for (int column = 0; column < columns; column++) {
            var cell = letters.addHeaderCell();
            cell.setText(GridError.letters(column));
            cell.getElement().setAttribute("scope", "col");
        }
        Set<Integer> faulty =
                reading.errors().stream().limit(MOST_ERRORS).map(GridError::row).collect(Collectors.toSet());
        reading.preview().stream()
                .filter(row -> row.number() <= FIRST_ROWS || faulty.contains(row.number()))
                .forEach(row -> line(table.getBody().addRow(), row));
        Div scroll = new Div(table);
        scroll.addClassName("p-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plan.grid.preview"));
        return scroll;
    }

    private void line(NativeTableRow line, PreviewRow row) {
        var number = line.addHeaderCell();
        number.setText(String.valueOf(row.number()));
        number.getElement().setAttribute("scope", "row");
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = line.addDataCell();
            cell.setText(row.cells().get(column));
            String error = wrong.get(GridError.letters(column) + row.number());
            if (error != null) {
                cell.addClassName("p-sheet__wrong");
                cell.getElement().setAttribute("aria-describedby", error);
            }
        }
    }
}
