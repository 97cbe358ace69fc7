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

    /**
     * The same without a single headcount, only that one changed. What a reader outside the employer may know of them was
     * protected as one whole; numbers of another day beside it could give away what that hides.
     */
    Comparison uncounted() {
        return new Comparison(changes.stream().map(Snapshot.Change::uncounted).toList(), names);
    }

    public Optional<Names> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
