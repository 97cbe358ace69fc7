package eu.pontes.wording;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words to look for, written as in {@code max/maximum # jaar* ?oud}: alternatives between slashes, a star for any ending,
 * a number sign for any number, a question mark before a word that may be missing. There is no way to write a search
 * whose time grows faster than the text.
 */
final class Phrase {

    private static final int MOST_WORDS = 10;

    private final List<Slot> slots;

    private Phrase(List<Slot> slots) {
        this.slots = slots;
    }

    static Phrase parse(String written) {
        List<Slot> slots =
                Arrays.stream(written.strip().split("\\s+")).map(Slot::parse).toList();
        if (slots.size() > MOST_WORDS || slots.stream().allMatch(Slot::optional)) {
            throw new IllegalArgumentException("not a phrase: " + written);
        }
        return new Phrase(slots);
    }

    /** The position behind the last word, if the phrase stands at a position. */
    OptionalInt endAt(List<Token> tokens, int start) {
        int end = end(tokens, start, 0);
        return end < 0 ? OptionalInt.empty() : OptionalInt.of(end);
    }

    /** Whether it stands anywhere. */
    boolean isIn(List<Token> tokens) {
        for (int start = 0; start < tokens.size(); start++) {
            if (end(tokens, start, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int end(List<Token> tokens, int token, int slot) {
        if (slot == slots.size()) {
            return token;
        }
        Slot wanted = slots.get(slot);
        if (token < tokens.size() && wanted.fits(tokens.get(token))) {
            int end = end(tokens, token + 1, slot + 1);
            if (end >= 0) {
                return end;
            }
        }
        return wanted.optional() ? end(tokens, token, slot + 1) : -1;
    }

    /** The place of one word. */
    private record Slot(List<Form> forms, boolean optional) {

        static Slot parse(String written) {
            boolean optional = written.startsWith("?");
            return new Slot(
                    Arrays.stream((optional ? written.substring(1) : written).split("/"))
                            .map(Form::parse)
                            .toList(),
                    optional);
        }

        boolean fits(Token token) {
            return forms.stream().anyMatch(form -> form.fits(token));
        }
    }

    /** One form of a word. */
    private record Form(String word, boolean open, boolean number) {

        static Form parse(String written) {
            if (written.equals("#")) {
                return new Form("", false, true);
            }
            boolean open = written.endsWith("*");
            String word = open ? written.substring(0, written.length() - 1) : written;
            if (word.isEmpty() || !Tokens.plain(word).equals(word)) {
                throw new IllegalArgumentException("write words in small letters and without accents: " + written);
            }
            return new Form(word, open, false);
        }

        boolean fits(Token token) {
            if (number) {
                return token.isNumber();
            }
            return open ? token.word().startsWith(word) : token.word().equals(word);
        }
    }
}
