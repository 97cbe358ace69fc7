package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds open offers by what people type, and keeps what lists show of them. It follows the database and may lag behind
 * it by a moment: whoever opens an offer, exports it or is proposed for it reads the database.
 */
public interface OfferIndex {

    /** The offers that fit, that the reader may see on a day and that people can still react to, the best first. */
    Hits find(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page);

    /** Those of some offers that are open, by themselves: to hold searches against them and no others. */
    FewOffers few(Collection<OfferId> offers);

    /** Takes in every change that is committed by now, instead of within a moment. */
    void catchUp();

    /**
     * What was found.
     *
     * @param offers one page of them, in the order of the search
     * @param total how many there are in all
     * @param counts for each side, how many would be found for each value, whatever was chosen on that side
     * @param spelling what was looked for instead, where words occur nowhere
     */
    record Hits(
            List<OfferListing> offers,
            long total,
            Map<OfferFacet, Map<String, Integer>> counts,
            Optional<String> spelling,
            Marks marks) {}

    /** Shows in an offer's own texts why it was found. */
    interface Marks {

        /** The whole title, in pieces. */
        List<Piece> title(Language language, String title);

        /** The parts of a description that fit best, in pieces; nothing where it was not asked for words. */
        List<Piece> excerpt(Language language, String description);
    }

    /** Text of which all or nothing was looked for. */
    record Piece(String text, boolean marked) {}
}
