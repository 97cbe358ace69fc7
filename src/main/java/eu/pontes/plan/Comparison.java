package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two states of a plan.
 *
 * @param names what the codes and ids in the values are called
 * @param counted whether the reader may know every headcount; else {@link #A_NUMBER} stands for what he may read of them
 */
public record Comparison(List<Snapshot.Change> changes, Map<String, Names> names, boolean counted) {

    /** Stands for a number of people that is not told in a comparison. */
    public static final String A_NUMBER = "number";

    /** Stands for one that is not the same as the one before. */
    public static final String ANOTHER_NUMBER = "other-number";

    public Comparison {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }

    public Optional<Names> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
