package eu.pontes.vacancy.rest;

import eu.pontes.programme.Names;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferSummary;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in its employer's list, for programs. */
record OfferSummaryJson(
        UUID id,
        int version,
        OfferStatus status,
        OfferKind kind,
        @Nullable String scheme,
        @Nullable Names schemeName,
        String title,
        String place,
        LocalDate validThrough) {

    static OfferSummaryJson of(OfferSummary offer) {
        return new OfferSummaryJson(
                offer.id().value(),
                offer.version(),
                offer.status(),
                offer.kind(),
                offer.scheme(),
                offer.schemeName(),
                offer.title(),
                offer.place(),
                offer.validThrough());
    }
}
