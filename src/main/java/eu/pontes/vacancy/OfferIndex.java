package eu.pontes.vacancy;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import java.time.LocalDate;

/**
 * Finds open offers by what people type. It follows the database and may lag behind it by a moment; what it finds is a
 * hint where to look, never the offer itself.
 */
public interface OfferIndex {

    /** The offers that fit, that the reader may see on a day and that people can still react to, the best first. */
    Page<OfferId> find(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page);

    /** Takes in every change that is committed by now, instead of within a moment. */
    void catchUp();
}
