package eu.pontes.platform.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text with gaps, read once and filled in often. Where a text leaves it to its arguments how they are written, as
 * nearly all do, what stands between the gaps is noted, so that to fill them is to join texts.
 */
final class Sentence {

    /** Signs that no text has, to see where a message format puts its arguments. */
    private static final char FIRST_SIGN = '\uE000';

    private static final int MOST_ARGUMENTS = 10;

    private final MessageFormat format;
    private final boolean free;
    private final List<String> between = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    private Sentence(MessageFormat format) {
        this.format = format;
        Object[] formats = format.getFormatsByArgumentIndex();
        free = formats.length <= MOST_ARGUMENTS && Arrays.stream(formats).allMatch(Objects::isNull);
    }

    /** @throws IllegalArgumentException if it is no text for a {@link MessageFormat} */
    static Sentence of(String text, Locale locale) {
        Sentence sentence = new Sentence(new MessageFormat(text, locale));
        if (sentence.free) {
            sentence.split();
        }
        return sentence;
    }

    private void split() {
        String marked = format.format(IntStream.range(0, MOST_ARGUMENTS)
                .mapToObj(number -> String.valueOf((char) (FIRST_SIGN + number)))
                .toArray());
        int from = 0;
        for (int at = 0; at < marked.length(); at++) {
            int number = marked.charAt(at) - FIRST_SIGN;
            if (number >= 0 && number < MOST_ARGUMENTS) {
                between.add(marked.substring(from, at));
                gaps.add(number);
                from = at + 1;
            }
        }
        between.add(marked.substring(from));
    }

    /** Whether the text leaves it to its arguments how they are written. */
    boolean isFree() {
        return free;
    }

    /** The text with its gaps filled in; a gap for which there is no argument stays as it is written. */
    String fill(Object... arguments) {
        // A format belongs to one thread; to copy one takes a tenth of the time that it takes to read one
        return joins(arguments) ? join(arguments) : ((MessageFormat) format.clone()).format(arguments);
    }

    private boolean joins(Object[] arguments) {
        boolean joins = free;
        for (int i = 0; joins && i < gaps.size(); i++) {
            joins = gaps.get(i) < arguments.length && arguments[gaps.get(i)] instanceof String;
        }
        return joins;
    }

    private String join(Object[] arguments) {
        StringBuilder text = new StringBuilder(between.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            text.append(arguments[gaps.get(i)]).append(between.get(i + 1));
        }
        return text.toString();
    }
}
