package eu.pontes.plan.grid;

import eu.pontes.plan.grid.SheetRow.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text as spreadsheets copy and save them. Forgiving where they are sloppy: a quote inside a cell is a quote, one
 * that never closes ends with the text.
 */
final class DelimitedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
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
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("plan.grid.unreadable");
        }
        return new DelimitedText(text, delimiter(text)).read();
    }

    /** UTF-8 if it can be, else as Windows writes: every byte means something there. */
    static String decoded(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that the first line has most of. */
    private static char delimiter(String text) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
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
