package eu.pontes.vacancy.board;

import eu.pontes.platform.text.Texts;
import eu.pontes.reference.NisCode;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOffer;
import java.util.Optional;

/**
 * An open offer on its way into a feed, with what stands elsewhere.
 *
 * @param nis the municipality that the postcode of the workplace stands for
 * @param baseUrl the public address of Pontes without a slash at the end
 */
record FeedOffer(PublishedOffer offer, Optional<NisCode> nis, Texts texts, String baseUrl) {

    OfferContent content() {
        return offer.content();
    }

    /** The offer's facts in its own language. */
    OfferWords words() {
        return new OfferWords(texts, content().language());
    }
}
