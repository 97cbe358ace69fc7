package eu.pontes.reference;

import eu.pontes.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a label and a user's typing have in common, as long as the column that keeps it. Both sides pass through here, so
 * the database need only compare bytes.
 */
final class SearchTerms {
    static final int MAX_LENGTH = 100;

    private SearchTerms() {}

    static String fold(String text) {
        return shorten(Folding.fold(text));
    }

    /** The folded label, then what remains of it from the second word on, from the third, and so on. */
    static List<String> tails(String label) {
        String folded = fold(label);
        List<String> tails = new ArrayList<>();
        for (int from = 0; from >= 0 && !folded.isEmpty(); ) {
            tails.add(folded.substring(from));
            int space = folded.indexOf(' ', from);
            from = space < 0 ? -1 : space + 1;
        }
        return tails;
    }

    /** A pattern for {@code LIKE … ESCAPE '!'} that finds the terms starting with what was typed. */
    static String startingWith(String folded) {
        return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String shorten(String folded) {
        if (folded.codePointCount(0, folded.length()) <= MAX_LENGTH) {
            return folded;
        }
        return folded.substring(0, folded.offsetByCodePoints(0, MAX_LENGTH)).strip();
    }
}
