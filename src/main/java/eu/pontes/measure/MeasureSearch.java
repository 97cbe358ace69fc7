package eu.pontes.measure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which measures are wanted; what is empty does not matter.
 *
 * @param words all of them stand in the name, the description or the steps, in the reader's language
 * @param sector a section of NACE; a measure for every sector suits it too
 */
public record MeasureSearch(
        String words,
        @Nullable String domain,
        @Nullable String targetGroup,
        @Nullable String sector) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    public MeasureSearch {
        String typed = words.strip();
        words = typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
    }

    public static MeasureSearch all() {
        return new MeasureSearch("", null, null, null);
    }

    /** A pattern per word, in which only {@code !} escapes; the kind of apostrophe makes no difference. */
    List<String> patterns() {
        return Arrays.stream(words.split("[\\s'’]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }
}
