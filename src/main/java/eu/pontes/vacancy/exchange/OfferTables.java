package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferExportService;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublishedOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tables of offers to take along. They are read and sent page by page, and end somewhere: whoever needs more narrows. */
@ApplicationScoped
public class OfferTables {

    /** The most offers of a search in one table. */
    public static final int MOST_FOUND = 1_000;

    /** The most offers of an employer in one table, the newest. */
    public static final int MOST_OWN = 5_000;

    private final OfferExportService offers;
    private final Clock clock;
    private final String baseUrl;

    @Inject
    OfferTables(OfferExportService offers, Clock clock, @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.offers = offers;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The employer's offers as they can be brought back; those in one state, or all that are not archived. */
    public OfferFile own(Optional<OfferStatus> status, TableFormat format) {
        Function<PageRequest, Page<OfferView>> pages = page -> offers.own(status, page);
        return file(format, new Pages<>(pages, MOST_OWN), Columns.OWN, Columns.OWN::row);
    }

    /** What a search finds, the best first. */
    public OfferFile open(OfferSearch search, TableFormat format) {
        Function<PageRequest, Page<PublishedOffer>> pages = page -> offers.open(search, page);
        return file(
                format,
                new Pages<>(pages, MOST_FOUND),
                Columns.OPEN,
                offer -> Columns.OPEN.row(offer, baseUrl + "/offers/" + offer.id()));
    }

    private <T> OfferFile file(TableFormat format, Pages<T> pages, Columns columns, Function<T, List<String>> row) {
        String name = "offers-" + LocalDate.now(clock) + "." + format.extension();
        return new OfferFile(name, format.mediaType(), out -> {
            try (TableFile table = format.begin(out, columns)) {
                pages.each(page -> {
                    page.items().forEach(offer -> table.row(row.apply(offer)));
                    table.flush();
                });
            }
        });
    }

    /** A long list of which the first page is read at once, so that a refusal comes before the first byte. */
    private static final class Pages<T> {

        private final Function<PageRequest, Page<T>> source;
        private final int most;
        private final Page<T> first;

        Pages(Function<PageRequest, Page<T>> source, int most) {
            this.source = source;
            this.most = most;
            first = source.apply(new PageRequest(0, PageRequest.MAX_LIMIT));
        }

        void each(Use<T> use) throws IOException {
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
        private interface Use<T> {
            void page(Page<T> page) throws IOException;
        }
    }
}
