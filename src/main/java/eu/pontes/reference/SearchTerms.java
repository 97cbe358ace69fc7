package eu.pontes.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a label and a user's typing have in common once capitals, accents, punctuation and spelling variants are set
 * aside. Both sides pass through here, so the database need only compare bytes. A change of these rules asks for a
 * migration that empties the checksums in {@code reference_dataset}.
 */
final class SearchTerms {
    static final int MAX_LENGTH = 100;
    private static final int TATWEEL = 'ـ';

    private SearchTerms() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int letter = plain.codePointAt(at);
            if (isSilent(letter)) {
                continue;
            }
            boolean separator = !isWordPart(letter);
            if (!separator && gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            if (!separator) {
                append(folded, letter);
            }
            gap = separator;
        }
        return shorten(folded.toString());
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

    private static boolean isSilent(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> letter == TATWEEL;
        };
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter) || "%_+#".indexOf(letter) >= 0;
    }

    private static void append(StringBuilder folded, int letter) {
        if (Character.isDigit(letter)) {
            folded.append(Character.digit(letter, 10));
            return;
        }
        switch (letter) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'ة' -> folded.append('ه');
            case 'ى' -> folded.append('ي');
            default -> folded.appendCodePoint(letter);
        }
    }

    private static String shorten(String folded) {
        if (folded.codePointCount(0, folded.length()) <= MAX_LENGTH) {
            return folded;
        }
        return folded.substring(0, folded.offsetByCodePoints(0, MAX_LENGTH)).strip();
    }
}
