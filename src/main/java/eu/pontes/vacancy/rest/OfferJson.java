package eu.pontes.vacancy.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.quality.OfferQuality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer for programs: beside what a client may write stands what only Pontes decides.
 *
 * @param employerName left out for the employer itself
 * @param quality for the employer itself only
 */
record OfferJson(
        UUID id,
        int version,
        OfferStatus status,
        @Nullable UUID employer,
        @Nullable String employerName,
        @JsonUnwrapped OfferContent content,
        @Nullable Instant publishedAt,
        @Nullable LocalDate opensOn,
        @Nullable Instant closedAt,
        @Nullable OfferQuality quality) {

    static OfferJson of(OfferView offer, OfferQuality quality) {
        return new OfferJson(
                offer.id().value(),
                offer.version(),
                offer.status(),
                null,
                null,
                offer.content(),
                offer.publishedAt(),
                offer.opensOn(),
                offer.closedAt(),
                quality);
    }

    static OfferJson of(PublishedOffer offer) {
        return new OfferJson(
                offer.id().value(),
                offer.version(),
                offer.status(),
                offer.employer().value(),
                offer.employerName(),
                offer.content(),
                offer.publishedAt(),
                offer.opensOn(),
                null,
                null);
    }
}
