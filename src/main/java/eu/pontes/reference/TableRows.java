package eu.pontes.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/**
 * The whole content of one table. Rows travel many to a statement, because the driver does that by itself only when
 * the connection's URL asks for it, and a load of minutes instead of seconds must not hang on a URL.
 */
record TableRows(String table, List<String> columns, List<List<Object>> rows) {
    /** Stands for SQL's NULL inside a row. */
    static final Object ABSENT = new Object();

    private static final int ROWS_PER_STATEMENT = 2000;

    void replaceIn(Connection connection) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("DELETE FROM " + table);
        }
        int full = rows.size() - rows.size() % ROWS_PER_STATEMENT;
        if (full > 0) {
            try (PreparedStatement insert = connection.prepareStatement(insertOf(ROWS_PER_STATEMENT))) {
                for (int from = 0; from < full; from += ROWS_PER_STATEMENT) {
                    insert(insert, rows.subList(from, from + ROWS_PER_STATEMENT));
                }
            }
        }
        if (full < rows.size()) {
            try (PreparedStatement insert = connection.prepareStatement(insertOf(rows.size() - full))) {
                insert(insert, rows.subList(full, rows.size()));
            }
        }
    }

    private String insertOf(int count) {
        String row = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        return "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES "
                + String.join(",", Collections.nCopies(count, row));
    }

    private static void insert(PreparedStatement insert, List<List<Object>> rows) throws SQLException {
        int parameter = 1;
        for (List<Object> row : rows) {
            for (Object value : row) {
                set(insert, parameter++, value);
            }
        }
        insert.executeUpdate();
    }

    private static void set(PreparedStatement insert, int parameter, Object value) throws SQLException {
        if (value instanceof String text) {
            insert.setString(parameter, text);
        } else if (value instanceof Integer number) {
            insert.setInt(parameter, number);
        } else {
            insert.setObject(parameter, value == ABSENT ? null : value);
        }
    }
}
