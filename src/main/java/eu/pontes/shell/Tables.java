package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Tables that become cards on a telephone: a cell that needs it carries the name of its column. */
public final class Tables {

    private Tables() {}

    /**
     * A table without rows.
     *
     * @param name what it is about, for whoever does not see what stands above it
     */
    public static NativeTable table(String name, String... columns) {
        NativeTable table = new NativeTable();
        begin(table, name, List.of(columns));
        return table;
    }

    static void begin(NativeTable table, String name, List<String> columns) {
        table.addClassNames("p-table", "p-table--cards");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    /** Adds a row that begins with what it is about. */
    public static NativeTableRow row(NativeTable table, Component name) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.add(name);
        cell.getElement().setAttribute("scope", "row");
        return row;
    }

    /** Adds a cell that says on a telephone which column it is of. */
    public static NativeTableCell cell(NativeTableRow row, String column, Component... content) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        cell.add(content);
        return cell;
    }
}
