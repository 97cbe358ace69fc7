package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import java.util.function.Function;

/** A long list of which the first page is read at once, so that a refusal comes before the first byte. */
final class OfferPages<T> {

    private final Function<PageRequest, Page<T>> source;
    private final int most;
    private final Page<T> first;

    OfferPages(Function<PageRequest, Page<T>> source, int most) {
        this.source = source;
        this.most = most;
        first = source.apply(new PageRequest(0, PageRequest.MAX_LIMIT));
    }

    /** Hands over page after page, until the list or what is wanted of it ends. */
    <E extends Exception> void each(Use<T, E> use) throws E {
        Page<T> page = first;
        use.page(page);
        int next = PageRequest.MAX_LIMIT;
        while (next < Math.min(most, page.total())) {
            page = source.apply(new PageRequest(next, PageRequest.MAX_LIMIT));
            use.page(page);
            next += PageRequest.MAX_LIMIT;
        }
    }

    /** What is done with a page. */
    interface Use<T, E extends Exception> {
        void page(Page<T> page) throws E;
    }
}
