package eu.pontes.platform.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps, read once and filled in often. Where a text leaves it to its arguments how they are written, as
 * nearly all do, or says it otherwise for one than for several, its parts are noted, so that to fill it in is to join
 * texts. A message format reads the words for several anew each time.
 */
final class Sentence {

    /** Signs that no text has, to see where a message format puts its arguments. */
    private static final char FIRST_SIGN = '\uE000';

    private static final int MOST_ARGUMENTS = 10;

    private final MessageFormat format;

    /** Nothing where the text says itself how an argument is written. */
    private final @Nullable List<Part> parts;

    private Sentence(MessageFormat format) {
        this.format = format;
        parts = parts(format);
    }

    /** @throws IllegalArgumentException if it is no text for a {@link MessageFormat} */
    static Sentence of(String text, Locale locale) {
        return new Sentence(new MessageFormat(text, locale));
    }

    /** What a text is made of. */
    private sealed interface Part {

        /** Whether it can be joined with these arguments. */
        boolean fits(Object[] arguments);

        void addTo(StringBuilder text, Object[] arguments, Function<Number, String> numbers);
    }

    private record Words(String words) implements Part {

        @Override
        public boolean fits(Object[] arguments) {
            return true;
        }

        @Override
        public void addTo(StringBuilder text, Object[] arguments, Function<Number, String> numbers) {
            text.append(words);
        }
    }

    private record Gap(int argument) implements Part {

        @Override
        public boolean fits(Object[] arguments) {
            return argument < arguments.length
                    && (arguments[argument] instanceof String || arguments[argument] instanceof Number);
        }

        @Override
        public void addTo(StringBuilder text, Object[] arguments, Function<Number, String> numbers) {
            text.append(arguments[argument] instanceof Number number ? numbers.apply(number) : arguments[argument]);
        }
    }

    /** @param limits from which number on each of the ways holds, the lowest first */
    private record Choice(int argument, List<Double> limits, List<List<Part>> ways) implements Part {

        @Override
        public boolean fits(Object[] arguments) {
            return argument < arguments.length
                    && arguments[argument] instanceof Number number
                    && way(number).stream().allMatch(part -> part.fits(arguments));
        }

        @Override
        public void addTo(StringBuilder text, Object[] arguments, Function<Number, String> numbers) {
            if (arguments[argument] instanceof Number number) {
                way(number).forEach(part -> part.addTo(text, arguments, numbers));
            }
        }

        /** What is less than all limits belongs to the first, as a choice format has it. */
        private List<Part> way(Number number) {
            int way = 0;
            while (way + 1 < limits.size() && number.doubleValue() >= limits.get(way + 1)) {
                way++;
            }
            return ways.get(way);
        }
    }

    private static @Nullable List<Part> parts(MessageFormat format) {
        Format[] formats = format.getFormats();
        boolean known = format.getFormatsByArgumentIndex().length <= MOST_ARGUMENTS
                && Arrays.stream(formats).allMatch(one -> one == null || one instanceof ChoiceFormat);
        return known ? parts(format, formats) : null;
    }

    private static @Nullable List<Part> parts(MessageFormat format, Format[] formats) {
        MessageFormat plain = (MessageFormat) format.clone();
        for (int i = 0; i < formats.length; i++) {
            plain.setFormat(i, null);
        }
        String marked = plain.format(IntStream.range(0, MOST_ARGUMENTS)
                .mapToObj(number -> String.valueOf((char) (FIRST_SIGN + number)))
                .toArray());
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int gap = 0;
        for (int at = 0; at < marked.length(); at++) {
            int number = marked.charAt(at) - FIRST_SIGN;
            if (number >= 0 && number < MOST_ARGUMENTS) {
                addWords(parts, marked.substring(from, at));
                Part part = formats[gap++] instanceof ChoiceFormat choice
                        ? choice(number, choice, format.getLocale())
                        : new Gap(number);
                if (part == null) {
                    return null;
                }
                parts.add(part);
                from = at + 1;
            }
        }
        addWords(parts, marked.substring(from));
        return List.copyOf(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Words(words));
        }
    }

    private static @Nullable Part choice(int argument, ChoiceFormat choice, Locale locale) {
        List<List<Part>> ways = new ArrayList<>();
        for (Object way : choice.getFormats()) {
            String text = way.toString();
            List<Part> parts =
                    text.indexOf('{') < 0 ? List.of(new Words(text)) : parts(new MessageFormat(text, locale));
            if (parts == null) {
                return null;
            }
            ways.add(parts);
        }
        return new Choice(argument, Arrays.stream(choice.getLimits()).boxed().toList(), List.copyOf(ways));
    }

    /** Whether to fill it in is to join texts. */
    boolean isJoined() {
        return parts != null;
    }

    /**
     * The text with its gaps filled in; a gap for which there is no argument stays as it is written.
     *
     * @param numbers how numbers are written where the text does not say so, as the message format does
     */
    String fill(Function<Number, String> numbers, Object... arguments) {
        if (parts == null || !fit(parts, arguments)) {
            // A format belongs to one thread; to copy one takes a tenth of the time that it takes to read one
            return ((MessageFormat) format.clone()).format(arguments);
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            part.addTo(text, arguments, numbers);
        }
        return text.toString();
    }

    private static boolean fit(List<Part> parts, Object[] arguments) {
        for (Part part : parts) {
            if (!part.fits(arguments)) {
                return false;
            }
        }
        return true;
    }
}
