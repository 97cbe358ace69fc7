package eu.pontes.vacancy.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word of a query, read in every language.
 *
 * @param typed the word as it was typed, folded
 * @param spellings what it may stand for: itself, or the known words that it is nearly
 * @param stems what it and its other spellings become in each language; nothing where they carry no meaning
 */
record SearchWord(String typed, List<String> spellings, Map<Tongue, Set<String>> stems) {

    static SearchWord of(String typed) {
        return of(typed, List.of(typed));
    }

    static SearchWord of(String typed, List<String> spellings) {
        Map<Tongue, Set<String>> stems = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            Set<String> inTongue = new LinkedHashSet<>();
            spellings.forEach(spelling -> inTongue.addAll(Tokens.of(tongue.analyzer(), spelling)));
            stems.put(tongue, inTongue);
        }
        return new SearchWord(typed, spellings, stems);
    }

    Set<String> stems(Tongue tongue) {
        return stems.getOrDefault(tongue, Set.of());
    }

    boolean means(Tongue tongue) {
        return !stems(tongue).isEmpty();
    }

    /** Whether the word carries meaning in every language, so that what is found must have it. */
    boolean isNeeded() {
        return stems.values().stream().noneMatch(Set::isEmpty);
    }

    /** Whether the word was taken for another one. */
    boolean isCorrected() {
        return !spellings.contains(typed);
    }
}
