package eu.pontes.vacancy.quality;

import java.util.List;
import java.util.regex.Pattern;

/** How many sentences of a text somebody can follow who is still learning its language. */
final class PlainSentences {

    /** So few are too few to know the work. */
    private static final int FEWEST = 3;

    /** What the guides to plain language of the Belgian services have in common. */
    private static final int MOST_WORDS = 20;

    private static final Pattern END = Pattern.compile("[.!?…]+(?=\\s|$)|[\\r\\n]+");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private PlainSentences() {}

    /** One sentence more never makes it less, as long as it is a short one. */
    static Told in(String text) {
        List<String> sentences = END.splitAsStream(text)
                .map(String::strip)
                .filter(PlainSentences::says)
                .toList();
        long plain = sentences.stream().filter(PlainSentences::isPlain).count();
        return new Told((int) plain, Math.max(FEWEST, sentences.size()));
    }

    private static boolean says(String sentence) {
        return sentence.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isPlain(String sentence) {
        return GAP.split(sentence).length <= MOST_WORDS;
    }
}
