package eu.pontes.protection;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to divide people: establishments, job levels, contract types. Its parts may contain parts, for example
 * establishments in a legal entity, or job levels within each establishment; everybody belongs to one part of each level.
 *
 * @param name the same in every table of a set
 * @param parents for each part the part that contains it, or {@link #WHOLE}; a part follows the one that contains it
 */
public record Dimension(String name, Map<String, String> parents) {

    /** The code of everybody together. */
    public static final String WHOLE = "";

    public Dimension {
        if (name.isBlank() || parents.isEmpty()) {
            throw new IllegalArgumentException("A dimension has a name and at least one part");
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        parents.forEach((code, parent) -> {
            if (code.isEmpty() || !(parent.isEmpty() || ordered.containsKey(parent))) {
                throw new IllegalArgumentException("A part has a code and follows what contains it: " + code);
            }
            ordered.put(code, parent);
        });
        parents = Collections.unmodifiableMap(ordered);
    }

    /** A dimension whose parts contain no parts. */
    public static Dimension flat(String name, List<String> codes) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (String code : codes) {
            if (parents.put(code, WHOLE) != null) {
                throw new IllegalArgumentException("The same part twice: " + code);
            }
        }
        return new Dimension(name, parents);
    }

    /** The parts, each after the one that contains it. */
    public List<String> codes() {
        return List.copyOf(parents.keySet());
    }

    /** The parts that contain no parts: people are counted there. */
    public List<String> leaves() {
        Set<String> containing = new HashSet<>(parents.values());
        return parents.keySet().stream()
                .filter(code -> !containing.contains(code))
                .toList();
    }

    boolean isFlat() {
        return parents.values().stream().allMatch(WHOLE::equals);
    }

    /** The part that contains another one. */
    String parent(String code) {
        String parent = parents.get(code);
        if (parent == null) {
            throw new IllegalArgumentException("No such part of " + name + ": " + code);
        }
        return parent;
    }
}
