package eu.pontes.shell;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** What differs between two states of a thing: a row for each field, with both values. On a telephone a card each. */
public final class ChangeTable extends NativeTable {

    private final List<String> columns;

    /**
     * @param name what the table is about, for whoever does not see what stands above it
     * @param columns how the field, its old and its new value are called
     */
    public ChangeTable(String name, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassNames("p-table", "p-table--wrap", "p-table--cards");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> heading(head, column, "col"));
    }

    public void row(String field, String before, String after) {
        NativeTableRow row = getBody().addRow();
        heading(row, field, "row");
        value(row, columns.get(1), before);
        value(row, columns.get(2), after);
    }

    private void value(NativeTableRow row, String column, String value) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        cell.setText(value.isEmpty() ? getTranslation("shell.change.nothing") : value);
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
