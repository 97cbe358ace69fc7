package eu.pontes.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, each with its place in the text. */
final class Tokens {

    private static final String ENDS = "!?;\n\r";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            if (isPartOfWord(at)) {
                word();
            } else {
                if (endsSentence()) {
                    tokens.add(new Token("", at, at));
                }
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return List.copyOf(tokens);
    }

    private void word() {
        int start = at;
        while (at < text.length() && isPartOfWord(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        String plain = plain(text.substring(start, at));
        if (!plain.isEmpty()) {
            tokens.add(new Token(plain, start, at));
        }
    }

    /** Accents may be characters of their own. */
    private boolean isPartOfWord(int position) {
        int character = text.codePointAt(position);
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** "max. 35" goes on; "young. Team" does not. */
    private boolean endsSentence() {
        char mark = text.charAt(at);
        if (mark != '.') {
            return ENDS.indexOf(mark) >= 0;
        }
        return at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString()
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
