package eu.pontes.plan.grid;

import eu.pontes.plan.grid.SheetRow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as one text from which exactly the same rows are read again: what a file held can wait as a draft, and is judged
 * anew by what may be named on the day that somebody comes back.
 */
final class KeptSheet {

    private static final char TEXT = '\'';
    private static final char FIGURE = '=';
    private static final char FAULT = '!';

    private KeptSheet() {}

    static String of(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.number()
                        + row.entries().stream()
                                .map(entry -> "\t" + kept(entry))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static List<SheetRow> rows(String kept) throws SheetRefused {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : kept.split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            List<Entry> entries = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                entries.add(entry(parts[i]));
            }
            rows.add(new SheetRow(number(parts[0]), entries));
        }
        return rows;
    }

    private static String kept(Entry entry) {
        if (entry instanceof SheetRow.Fault fault) {
            return FAULT + fault.key() + " " + escaped(fault.text());
        }
        return (entry instanceof SheetRow.Figure ? FIGURE : TEXT) + escaped(entry.text());
    }

    private static Entry entry(String kept) throws SheetRefused {
        if (kept.isEmpty()) {
            throw new SheetRefused("plan.grid.unreadable");
        }
        String text = kept.substring(1);
        return switch (kept.charAt(0)) {
            case TEXT -> new SheetRow.Text(unescaped(text));
            case FIGURE -> new SheetRow.Figure(unescaped(text));
            case FAULT -> fault(text.split(" ", 2));
            default -> throw new SheetRefused("plan.grid.unreadable");
        };
    }

    private static Entry fault(String[] keyAndText) throws SheetRefused {
        if (keyAndText.length < 2) {
            throw new SheetRefused("plan.grid.unreadable");
        }
        return new SheetRow.Fault(unescaped(keyAndText[1]), keyAndText[0]);
    }

    private static int number(String digits) throws SheetRefused {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException other) {
            throw new SheetRefused("plan.grid.unreadable");
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\' && i + 1 < text.length()) {
                char meant = text.charAt(++i);
                plain.append(meant == 't' ? '\t' : meant == 'n' ? '\n' : meant);
            } else {
                plain.append(next);
            }
        }
        return plain.toString();
    }
}
