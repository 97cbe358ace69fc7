package eu.pontes.plan.grid;

import java.util.List;

/**
 * What is wrong with one cell of a spreadsheet, or with all of it. It never repeats what may be a person.
 *
 * @param row from 1 as the spreadsheet counts; 0 if the error is not about one cell
 * @param column from 0; -1 if the error is about a row
 * @param key of the sentence
 * @param arguments what the sentence mentions
 */
public record GridError(int row, int column, String key, List<Object> arguments) {

    public GridError {
        arguments = List.copyOf(arguments);
    }

    /** The place as the spreadsheet names it, for example {@code C7}; only the row, or empty, if it has no cell. */
    public String place() {
        return row == 0 ? "" : column < 0 ? String.valueOf(row) : letters(column) + row;
    }

    /** The name of a column, for example {@code C}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
