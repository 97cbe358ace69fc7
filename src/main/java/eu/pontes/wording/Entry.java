package eu.pontes.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lexicon.
 *
 * @param except what takes the suspicion away where it covers the words
 * @param elsewhere what takes it away wherever it stands, such as "m/v/x"
 * @param instead what to write, or nothing where the words are best left out
 * @param hits sentences in which the words are found
 * @param misses sentences that look alike and are fine
 */
record Entry(
        String code,
        String reason,
        List<Phrase> words,
        List<Phrase> except,
        List<Phrase> elsewhere,
        @Nullable String instead,
        List<String> hits,
        List<String> misses) {

    /** Where the words stand, as positions of tokens. */
    List<Span> in(List<Token> tokens) {
        List<Span> found = spans(words, tokens);
        if (found.isEmpty() || except.isEmpty()) {
            return found;
        }
        BitSet fine = new BitSet(tokens.size());
        spans(except, tokens).forEach(span -> fine.set(span.from(), span.to()));
        return found.stream().filter(span -> span.isClearOf(fine)).toList();
    }

    /** Whether something in one of the texts makes the words fine in all of them. */
    boolean isExcusedBy(List<List<Token>> texts) {
        return elsewhere.stream().anyMatch(phrase -> texts.stream().anyMatch(phrase::isIn));
    }

    /** The longest at each position, none within another. */
    private static List<Span> spans(List<Phrase> phrases, List<Token> tokens) {
        List<Span> found = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int end = longest(phrases, tokens, at);
            if (end > Math.max(at, behind)) {
                found.add(new Span(at, end));
                behind = end;
            }
        }
        return found;
    }

    private static int longest(List<Phrase> phrases, List<Token> tokens, int at) {
        return phrases.stream()
                .mapToInt(phrase -> phrase.endAt(tokens, at).orElse(at))
                .max()
                .orElse(at);
    }

    /** A stretch of tokens: the first one, and the one behind the last. */
    record Span(int from, int to) {

        boolean isClearOf(BitSet taken) {
            int next = taken.nextSetBit(from);
            return next < 0 || next >= to;
        }

        int length() {
            return to - from;
        }
    }
}
