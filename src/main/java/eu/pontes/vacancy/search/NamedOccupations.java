package eu.pontes.vacancy.search;

import eu.pontes.vacancy.search.OccupationNames.Name;
import eu.pontes.vacancy.search.OccupationNames.Occupation;
import eu.pontes.vacancy.search.Tokens.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads which occupations a text names. An offer that does not say which one it is for is found in every language all
 * the same; it is read once, when it is taken into the index, and not by every search.
 */
final class NamedOccupations {

    /** Of an occupation's names in a language, in the order of ESCO; later ones may be common words. */
    private static final int MOST_NAMES = 12;

    /** A word between two words of a name: "cleaner of buildings" is read without "of", and still one place apart. */
    private static final int MOST_BETWEEN = 1;

    private final Map<Tongue, Map<String, List<Phrase>>> byFirstStem = new EnumMap<>(Tongue.class);

    NamedOccupations(Collection<Occupation> occupations) {
        for (Occupation occupation : occupations) {
            Map<Tongue, Integer> taken = new EnumMap<>(Tongue.class);
            for (Name name : occupation.names()) {
                if (taken.merge(name.tongue(), 1, Integer::sum) <= MOST_NAMES) {
                    add(occupation, name);
                }
            }
        }
    }

    /** @param first whether this is what ESCO calls the occupation: only that is looked for in descriptions */
    private record Phrase(String occupation, List<String> stems, boolean first) {}

    private void add(Occupation occupation, Name name) {
        List<String> stems = Tokens.of(name.tongue().analyzer(), name.text());
        if (!stems.isEmpty()) {
            byFirstStem
                    .computeIfAbsent(name.tongue(), tongue -> new HashMap<>())
                    .computeIfAbsent(stems.get(0), stem -> new ArrayList<>())
                    .add(new Phrase(occupation.id(), stems, name.first()));
        }
    }

    /** The ESCO ids of the occupations that a title names in any way, or a description by their first name. */
    Set<String> in(Tongue tongue, String title, String description) {
        Set<String> found = new TreeSet<>();
        addNamed(found, tongue, title, false);
        addNamed(found, tongue, description, true);
        return found;
    }

    private void addNamed(Set<String> found, Tongue tongue, String text, boolean firstOnly) {
        Map<String, List<Phrase>> phrases = byFirstStem.getOrDefault(tongue, Map.of());
        List<Placed> words = Tokens.placed(tongue.analyzer(), text);
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : phrases.getOrDefault(words.get(at).stem(), List.of())) {
                if ((phrase.first() || !firstOnly) && stands(phrase.stems(), words, at)) {
                    found.add(phrase.occupation());
                }
            }
        }
    }

    private static boolean stands(List<String> stems, List<Placed> words, int from) {
        if (from + stems.size() > words.size()) {
            return false;
        }
        int at = from;
        int farthest = words.get(from).place() + stems.size() - 1 + MOST_BETWEEN;
        for (String stem : stems.subList(1, stems.size())) {
            do {
                at++;
            } while (at < words.size()
                    && words.get(at).place() <= farthest
                    && !words.get(at).stem().equals(stem));
            if (at >= words.size() || words.get(at).place() > farthest) {
                return false;
            }
        }
        return true;
    }
}
