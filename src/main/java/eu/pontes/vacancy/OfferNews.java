package eu.pontes.vacancy;

import java.util.List;

/**
 * What happened to offers since a position of their change log.
 *
 * @param position up to where the log was read
 * @param offers those that changed, or that everybody sees now, and that are open
 */
public record OfferNews(long position, List<NewOffer> offers) {

    public OfferNews {
        offers = List.copyOf(offers);
    }

    /** The offers by their ids. */
    public List<OfferId> ids() {
        return offers.stream().map(NewOffer::id).toList();
    }
}
