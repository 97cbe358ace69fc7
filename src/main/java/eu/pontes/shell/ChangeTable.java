package eu.pontes.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
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
        Tables.begin(this, name, columns);
        addClassName("p-table--wrap");
    }

    public void row(String field, String before, String after) {
        NativeTableRow row = Tables.row(this, new Text(field));
        value(row, columns.get(1), before);
        value(row, columns.get(2), after);
    }

    private void value(NativeTableRow row, String column, String value) {
        Tables.cell(row, column, new Text(value.isEmpty() ? getTranslation("shell.change.nothing") : value));
    }
}
