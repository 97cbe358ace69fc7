package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferSummary;
import java.time.LocalDate;
import java.util.UUID;

/** An offer in its employer's list, for programs. */
record OfferSummaryJson(
        UUID id, int version, OfferStatus status, OfferKind kind, String title, String place, LocalDate validThrough) {

    static OfferSummaryJson of(OfferSummary offer) {
        return new OfferSummaryJson(
                offer.id().value(),
                offer.version(),
                offer.status(),
                offer.kind(),
                offer.title(),
                offer.place(),
                offer.validThrough());
    }
}
