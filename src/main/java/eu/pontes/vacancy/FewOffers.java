package eu.pontes.vacancy;

import java.time.LocalDate;
import java.util.List;

/**
 * Some offers against which many searches are held. What a text means is worked out once for searches with the same text
 * that come after one another.
 */
public interface FewOffers extends AutoCloseable {

    /** Whether any of them fits these words, wherever it is and whoever may see it. */
    boolean anyFits(String text);

    /** Those that the search would find for a reader on a day. */
    List<OfferId> fitting(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today);

    @Override
    void close();
}
