package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two states of a plan.
 *
 * @param names what the codes and ids in the values are called
 */
public record Comparison(List<Snapshot.Change> changes, Map<String, Names> names) {

    public Comparison {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }

    public Optional<Names> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
