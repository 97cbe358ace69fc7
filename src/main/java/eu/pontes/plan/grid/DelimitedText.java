package eu.pontes.plan.grid;

import eu.pontes.plan.grid.SheetRow.Entry;
import eu.pontes.platform.text.EncodedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text as spreadsheets copy and save them. Forgiving where they are sloppy: a quote inside a cell is a quote, one
 * that never closes ends with the text.
 */
final class DelimitedText {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final SheetRows rows = new SheetRows();
    private final StringBuilder cell = new StringBuilder();
    private List<Entry> entries = new ArrayList<>();
    private int number = 1;
    private int at;

    private DelimitedText(String text, char delimiter) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.delimiter = delimiter;
    }

    /** What was copied from a spreadsheet. */
    static List<SheetRow> pasted(String text) throws SheetRefused {
        return new DelimitedText(text, '\t').read();
    }

    /** A CSV file with any of the usual delimiters. */
    static List<SheetRow> csv(byte[] file) throws SheetRefused {
        String text = EncodedText.read(file);
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("plan.grid.unreadable");
        }
        return new DelimitedText(text, EncodedText.delimiter(text)).read();
    }

    private List<SheetRow> read() throws SheetRefused {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == QUOTE && cell.isEmpty()) {
                quoted();
            } else if (next == delimiter) {
                endCell();
                at++;
            } else if (next == '\n' || next == '\r') {
                endRow();
                at += text.startsWith("\r\n", at) ? 2 : 1;
            } else {
                cell.append(next);
                at++;
            }
        }
        endRow();
        return rows.rows();
    }

    private void quoted() {
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != QUOTE) {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
    }

    private void endCell() throws SheetRefused {
        SheetRows.checkColumn(entries.size());
        entries.add(new SheetRow.Text(SheetRows.shortened(cell.toString())));
        cell.setLength(0);
    }

    private void endRow() throws SheetRefused {
        endCell();
        rows.add(number++, entries);
        entries = new ArrayList<>();
    }
}
