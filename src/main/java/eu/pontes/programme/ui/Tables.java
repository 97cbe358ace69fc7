package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Tables that become cards on a telephone: every cell carries the name of its column. */
final class Tables {

    private Tables() {}

    static NativeTable table(String name, String... columns) {
        NativeTable table = new NativeTable();
        table.addClassNames("p-table", "p-table--cards");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        return table;
    }

    static NativeTableRow row(NativeTable table, Component name) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.add(name);
        cell.getElement().setAttribute("scope", "row");
        return row;
    }

    static void cell(NativeTableRow row, String column, Component... content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        cell.add(content);
    }
}
