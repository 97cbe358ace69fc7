package eu.pontes.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a longer list.
 *
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, PageRequest request, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Whether something follows this page. */
    public boolean hasNext() {
        return request.offset() + items.size() < total;
    }

    /** The same stretch with every item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), request, total);
    }
}
