package eu.pontes.vacancy.search;

import eu.pontes.vacancy.search.OccupationNames.Meant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, understood: words next to each other that name an occupation in any language belong together.
 *
 * @param whole the folded text, to compare with titles
 */
record ReadText(String whole, List<Part> parts) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_NAME = 5;
    private static final int MOST_OCCUPATIONS = 5;

    /** Words that stand together, and the occupations that they mean, if any. */
    record Part(List<SearchWord> words, List<Meant> occupations) {}

    static ReadText of(String text, OccupationNames names, Spelling spelling) throws IOException {
        List<SearchWord> words = new ArrayList<>();
        List<String> typed = Tokens.of(WordAnalyzer.WHOLE, text);
        for (String word : typed.subList(0, Math.min(typed.size(), MOST_WORDS))) {
            words.add(word(word, spelling));
        }
        return new ReadText(String.join(" ", typed), parts(words, names));
    }

    /** The text as its writer may have meant it; the same where every word is known. */
    String corrected() {
        return parts.stream()
                .flatMap(part -> part.words().stream())
                .map(word -> word.spellings().get(0))
                .collect(Collectors.joining(" "));
    }

    boolean isCorrected() {
        return parts.stream().flatMap(part -> part.words().stream()).anyMatch(SearchWord::isCorrected);
    }

    /** What of it can stand in a text in a language, directly or as the name of an occupation that it means. */
    Set<String> stems(Tongue tongue) {
        Set<String> stems = new LinkedHashSet<>();
        for (Part part : parts) {
            part.words().forEach(word -> stems.addAll(word.stems(tongue)));
            part.occupations().stream()
                    .filter(Meant::wholly)
                    .flatMap(meant -> meant.occupation().names().stream())
                    .filter(name -> name.tongue() == tongue && name.first())
                    .forEach(name -> stems.addAll(Tokens.of(tongue.analyzer(), name.text())));
        }
        return stems;
    }

    private static SearchWord word(String typed, Spelling spelling) throws IOException {
        SearchWord word = SearchWord.of(typed);
        if (!word.isNeeded() || spelling.knows(word)) {
            return word;
        }
        List<String> near = spelling.near(typed);
        return near.isEmpty() ? word : SearchWord.of(typed, near);
    }

    private static List<Part> parts(List<SearchWord> words, OccupationNames names) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Part part = longest(words, at, names);
            parts.add(part);
            at += part.words().size();
        }
        return parts;
    }

    private static Part longest(List<SearchWord> words, int from, OccupationNames names) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            List<SearchWord> together = words.subList(from, from + length);
            // Of a name of several words, one may be left out: who cleans buildings just cleans
            List<Meant> meant = names.meant(together, length > 1 ? 1 : 0);
            if (!meant.isEmpty()) {
                return new Part(together, most(meant));
            }
        }
        return new Part(words.subList(from, from + 1), List.of());
    }

    private static List<Meant> most(List<Meant> meant) {
        return meant.stream()
                .sorted(Comparator.comparing((Meant one) -> !one.wholly())
                        .thenComparing(one -> one.occupation().id()))
                .limit(MOST_OCCUPATIONS)
                .toList();
    }
}
