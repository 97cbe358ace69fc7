package eu.pontes.plan.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters as handwriting does. A font in a PDF is only asked for single characters, so each letter becomes
 * the character for its form; the Unicode tables say which belong together, and list them as alone, last, first, middle.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;
    private static final char LAM = '\u0644';

    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicLetters() {}

    /** The text with every letter in the form that its neighbours ask for. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean fromBefore = false;
        int at = 0;
        while (at < text.length()) {
            int length = text.startsWith("" + LAM, at) && FORMS.containsKey(pair(text, at)) ? 2 : 1;
            String letter = text.substring(at, at + length);
            at += length;
            if (transparent(letter.charAt(0))) {
                joined.append(letter);
                continue;
            }
            List<Character> forms = FORMS.get(letter);
            boolean toNext = forms != null && forms.size() > FIRST && reachable(text, at);
            joined.append(forms == null ? letter : form(forms, fromBefore && forms.size() > LAST, toNext));
            fromBefore = toNext;
        }
        return joined.toString();
    }

    /** The letters themselves again. */
    static String parted(String text) {
        StringBuilder parted = new StringBuilder();
        text.chars().forEach(letter -> {
            String one = Character.toString(letter);
            parted.append(presentation(letter) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return parted.toString();
    }

    private static char form(List<Character> forms, boolean fromBefore, boolean toNext) {
        if (fromBefore) {
            return forms.get(toNext ? MIDDLE : LAST);
        }
        return forms.get(toNext ? FIRST : ALONE);
    }

    /** Whether the next letter has a form that joins the one before it; marks above and below are looked through. */
    private static boolean reachable(String text, int from) {
        return text.chars()
                .skip(from)
                .filter(next -> !transparent((char) next))
                .limit(1)
                .mapToObj(next -> FORMS.get(Character.toString(next)))
                .anyMatch(forms -> forms != null && forms.size() > LAST);
    }

    private static String pair(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }

    private static boolean transparent(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean presentation(int letter) {
        return (letter >= 0xfb50 && letter <= 0xfbff) || (letter >= 0xfe80 && letter <= 0xfefc);
    }

    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        IntStream.concat(
                        IntStream.concat(IntStream.rangeClosed(0xfb50, 0xfbb1), IntStream.rangeClosed(0xfbfc, 0xfbff)),
                        IntStream.rangeClosed(0xfe80, 0xfefc))
                .forEach(form -> forms.computeIfAbsent(
                                Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC),
                                letter -> new ArrayList<>())
                        .add((char) form));
        return forms;
    }
}
