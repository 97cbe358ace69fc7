package eu.pontes.vacancy.board;

import eu.pontes.kernel.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a template, read before it is filled in: only values and sections, and only names that there are. */
final class FeedTags {

    private static final String FIELD = "template";
    private static final Pattern TAG = Pattern.compile("([#^/!]?)\\s*([^{}]*?)\\s*", Pattern.DOTALL);

    private final List<FieldError> faults = new ArrayList<>();
    private final Set<String> sections = new TreeSet<>();
    private int offers;

    private FeedTags() {}

    /** Reads all tags of a template. */
    static FeedTags of(String template) {
        FeedTags tags = new FeedTags();
        int end = 0;
        for (int start = template.indexOf("{{"); start >= 0; start = template.indexOf("{{", end)) {
            int line = line(template, start);
            end = template.indexOf("}}", start);
            if (end < 0) {
                tags.faults.add(FieldError.of(FIELD, "feed-tag", line));
                return tags;
            }
            tags.read(template.substring(start + 2, end), line);
            end += 2;
        }
        if (tags.offers != 1) {
            tags.faults.add(FieldError.of(FIELD, "feed-offers"));
        }
        return tags;
    }

    /** What is wrong with them. */
    List<FieldError> faults() {
        return faults;
    }

    /** The names that may stand for nothing, for which a part of the template is left out. */
    Set<String> sections() {
        return sections;
    }

    private void read(String inside, int line) {
        Matcher tag = TAG.matcher(inside);
        if (!tag.matches()) {
            faults.add(FieldError.of(FIELD, "feed-raw", line));
            return;
        }
        String sign = tag.group(1);
        String name = tag.group(2);
        if (sign.equals("!")) {
            return;
        }
        if (!name.matches("[A-Za-z]+")) {
            faults.add(FieldError.of(FIELD, name.matches("[&=>].*") ? "feed-raw" : "feed-tag", line));
        } else if (!known(sign).contains(name)) {
            faults.add(FieldError.of(FIELD, "feed-name", line, name));
        } else if (sign.equals("#") || sign.equals("^")) {
            sections.add(name);
            offers += sign.equals("#") && name.equals(FeedTemplate.OFFERS) ? 1 : 0;
        }
    }

    private static Set<String> known(String sign) {
        Set<String> known = new HashSet<>(FeedValues.OF_FEED);
        known.addAll(FeedValues.OF_LANGUAGE);
        Arrays.stream(FeedField.values()).map(FeedField::id).forEach(known::add);
        if (!sign.isEmpty()) {
            Collections.addAll(known, FeedTemplate.OFFERS, FeedValues.LANGUAGES);
        }
        return known;
    }

    /** The number of the line in which a character stands. */
    static int line(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
