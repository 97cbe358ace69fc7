package eu.pontes.platform.rest;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a longer list, for programs.
 *
 * @param total how many there are in all
 */
public record PageJson<T>(List<T> items, int offset, int limit, long total) {

    /** The stretch with every item as programs read it. */
    public static <S, T> PageJson<T> of(Page<S> page, Function<? super S, ? extends T> item) {
        return new PageJson<>(
                page.items().stream().<T>map(item).toList(),
                page.request().offset(),
                page.request().limit(),
                page.total());
    }

    /** The stretch that a client asks for. */
    public static PageRequest request(@Nullable String offset, @Nullable String limit) {
        PageRequest first = PageRequest.first();
        return new PageRequest(number("offset", offset, first.offset()), number("limit", limit, first.limit()));
    }

    private static int number(String field, @Nullable String asked, int otherwise) {
        if (asked == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "WrongType");
        }
    }
}
