package eu.pontes.vacancy.search;

import eu.pontes.vacancy.search.Tokens.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the words that have one of some stems. To see what becomes of a word takes a hundred times as long as to see how
 * it begins, and no language of ours changes the first letter of a word but for its accent: words that begin otherwise
 * are passed over.
 */
final class WantedStems {

    private static final int ASCII = 0x80;
    private static final int CASE = 0x20;

    /** A page of results reads ten thousand letters, nearly all of them these. */
    private static final boolean[] SPACES = those(Character::isWhitespace);

    private static final boolean[] LETTERS_AND_DIGITS = those(Character::isLetterOrDigit);

    /** What stands before and behind words, and is never part of one there. */
    private static final String AROUND = ".,;:!?()\"";

    private final Tongue tongue;
    private final Set<String> stems;
    private final boolean[] beginnings = new boolean[ASCII];

    WantedStems(Tongue tongue, Set<String> stems) {
        this.tongue = tongue;
        this.stems = stems;
        stems.stream()
                .map(stem -> stem.charAt(0))
                .filter(first -> first < ASCII)
                .forEach(first -> {
                    beginnings[first] = true;
                    beginnings[Character.toUpperCase(first)] = true;
                });
    }

    /** Where they stand in a text, in order. */
    List<Placed> in(String text) {
        List<Placed> found = new ArrayList<>();
        int from = 0;
        while (!stems.isEmpty() && from < text.length()) {
            from = addNext(found, text, from) + 1;
        }
        return found;
    }

    /**
     * Reads to the next space.
     *
     * @return where it is
     */
    private int addNext(List<Placed> found, String text, int from) {
        boolean mayHold = false;
        boolean begins = true;
        int to = from;
        while (to < text.length() && !isSpace(text.charAt(to))) {
            char letter = text.charAt(to);
            mayHold |= begins ? mayBegin(letter) : Character.isSurrogate(letter);
            begins = !isLetterOrDigit(letter);
            to++;
        }
        // What is longer is cut somewhere, and begins anew there
        if (mayHold || to - from > WordAnalyzer.LONGEST_WORD) {
            addAll(found, text, from, to);
        }
        return to;
    }

    private void addAll(List<Placed> found, String text, int from, int to) {
        int first = from;
        while (first < to && AROUND.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = to;
        while (last > first && AROUND.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (isPlain(text, first, last)) {
            String stem = tongue.stem(text.substring(first, last));
            if (stems.contains(stem)) {
                found.add(new Placed(stem, 0, first, last));
            }
        } else {
            read(found, text, from, to);
        }
    }

    /** Nearly all words are; what they begin and end with needs no rules of Unicode. */
    private static boolean isPlain(String text, int from, int to) {
        boolean plain = from < to && to - from <= WordAnalyzer.LONGEST_WORD;
        for (int at = from; at < to && plain; at++) {
            int letter = text.charAt(at) | CASE;
            plain = letter >= 'a' && letter <= 'z';
        }
        return plain;
    }

    /** No word of any kind has a space in it; what stands between two may be several words. */
    private void read(List<Placed> found, String text, int from, int to) {
        for (Placed word : Tokens.placed(tongue.analyzer(), text.substring(from, to))) {
            if (stems.contains(word.stem())) {
                found.add(new Placed(word.stem(), word.place(), from + word.from(), from + word.to()));
            }
        }
    }

    private boolean mayBegin(char letter) {
        return letter < ASCII ? beginnings[letter] : Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    private static boolean isSpace(char letter) {
        return letter < ASCII ? SPACES[letter] : Character.isWhitespace(letter);
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter < ASCII ? LETTERS_AND_DIGITS[letter] : Character.isLetterOrDigit(letter);
    }

    private static boolean[] those(IntPredicate kind) {
        boolean[] those = new boolean[ASCII];
        for (int letter = 0; letter < ASCII; letter++) {
            those[letter] = kind.test(letter);
        }
        return those;
    }
}
