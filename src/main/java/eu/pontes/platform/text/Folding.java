package eu.pontes.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What people take for the same word: a text without capitals, accents, signs and variants of spelling, its words one
 * space apart. Names in the reference data are stored so: a change of these rules asks for a migration that empties the
 * checksums in {@code reference_dataset}.
 */
public final class Folding {

    private static final int TATWEEL = 'ـ';

    private Folding() {}

    public static String fold(String text) {
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
        return folded.toString();
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
}
