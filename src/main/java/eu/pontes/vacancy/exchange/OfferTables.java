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
        return file(format, new OfferPages<>(pages, MOST_OWN), Columns.OWN, Columns.OWN::row);
    }

    /** The columns that an import reads. */
    public static List<String> columns() {
        return Columns.OWN.content().stream().map(OfferColumn::id).toList();
    }

    /** What a search finds, the best first. */
    public OfferFile open(OfferSearch search, TableFormat format) {
        Function<PageRequest, Page<PublishedOffer>> pages = page -> offers.open(search, page);
        return file(
                format,
                new OfferPages<>(pages, MOST_FOUND),
                Columns.OPEN,
                offer -> Columns.OPEN.row(offer, baseUrl + "/offers/" + offer.id()));
    }

    private <T> OfferFile file(
            TableFormat format, OfferPages<T> pages, Columns columns, Function<T, List<String>> row) {
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
}
