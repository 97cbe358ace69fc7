package eu.pontes.programme;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All names of the rule book at once, in its order and closed ones included, for whoever shows plans of any age. */
public record Catalogue(
        Map<UUID, TypeEntry> types,
        Map<String, Names> domains,
        Map<String, Names> targetGroups,
        Map<String, Indicator> indicators) {

    /** A plan type without its sources. */
    public record TypeEntry(String code, Names names, boolean leadsToLabel) {}

    /** The plan type of a stored plan; a foreign key rules out that it is missing. */
    public TypeEntry type(UUID id) {
        return known(types.get(id), id);
    }

    public Names domain(String code) {
        return known(domains.get(code), code);
    }

    public Names targetGroup(String code) {
        return known(targetGroups.get(code), code);
    }

    public Indicator indicator(String code) {
        return known(indicators.get(code), code);
    }

    private static <T> T known(@Nullable T entry, Object key) {
        if (entry == null) {
            throw new IllegalStateException("not in the rule book: " + key);
        }
        return entry;
    }
}
