package eu.pontes.vacancy.search;

import eu.pontes.vacancy.search.Tokens.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parts of a text that tell best why it was found: whole sentences, unless one goes on and on. */
final class Passages {

    private static final int MOST = 2;
    private static final int GOAL = 110;
    private static final int LONGEST = 240;

    private static final Comparator<Passage> IN_ORDER = Comparator.comparingInt(Passage::from);
    private static final Comparator<Passage> BEST_FIRST =
            Comparator.comparingInt(Passage::different).reversed().thenComparing(IN_ORDER);

    private final String text;

    private Passages(String text) {
        this.text = text;
    }

    /**
     * A part of a text.
     *
     * @param from where it begins
     * @param to behind its last character
     * @param marks what was looked for in it, in order
     */
    record Passage(int from, int to, List<Placed> marks) {

        private int different() {
            Set<String> stems = new HashSet<>();
            marks.forEach(mark -> stems.add(mark.stem()));
            return stems.size();
        }
    }

    static Passages of(String text) {
        return new Passages(text);
    }

    /** The passages in which most of what was looked for occurs, in the order of the text; the first one if nothing does. */
    List<Passage> best(List<Placed> marks) {
        List<Passage> passages = passages(marks);
        if (marks.isEmpty()) {
            return passages.subList(0, Math.min(1, passages.size()));
        }
        passages.removeIf(passage -> passage.marks().isEmpty());
        if (passages.size() > MOST) {
            passages.sort(BEST_FIRST);
            passages.subList(MOST, passages.size()).clear();
            passages.sort(IN_ORDER);
        }
        return passages;
    }

    /** Short sentences go together; of a long one, as much as surrounds its first mark. */
    private List<Passage> passages(List<Placed> marks) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        int end = sentenceEnd(0);
        while (end < text.length()) {
            int next = sentenceEnd(end);
            if (end - from >= GOAL || next - from > LONGEST) {
                passages.add(passage(from, end, marks));
                from = end;
            }
            end = next;
        }
        if (from < end) {
            passages.add(passage(from, end, marks));
        }
        return passages;
    }

    /** Behind the space after a full stop, or the end: nearly right will do, and Java's own rules took half the time. */
    private int sentenceEnd(int from) {
        for (int at = from; at + 1 < text.length(); at++) {
            char sign = text.charAt(at);
            boolean stops = sign == '\n' || sign == '.' || sign == '!' || sign == '?' || sign == '\u061F';
            if (stops && Character.isWhitespace(text.charAt(at + 1))) {
                return at + 2;
            }
        }
        return text.length();
    }

    private Passage passage(int from, int end, List<Placed> all) {
        List<Placed> marks = between(from, end, all);
        if (end - from <= LONGEST) {
            return new Passage(from, end, marks);
        }
        int around = marks.isEmpty() ? from : marks.get(0).from() - GOAL / 2;
        int cutFrom = around <= from ? from : wordEnd(around);
        int cutTo = cutFrom + LONGEST >= end ? end : wordEnd(cutFrom + LONGEST);
        return new Passage(cutFrom, cutTo, between(cutFrom, cutTo, marks));
    }

    private static List<Placed> between(int from, int to, List<Placed> marks) {
        List<Placed> between = new ArrayList<>();
        for (Placed mark : marks) {
            if (mark.from() >= from && mark.to() <= to) {
                between.add(mark);
            }
        }
        return between;
    }

    /** Behind the last space before a place; what has none for so long is no text that anybody reads. */
    private int wordEnd(int before) {
        for (int at = before; at > before - GOAL / 2 && at > 0; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(before)) ? before - 1 : before;
    }
}
