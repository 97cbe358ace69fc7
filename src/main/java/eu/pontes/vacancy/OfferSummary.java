package eu.pontes.vacancy;

import java.time.LocalDate;

/** An offer in its employer's list. */
public record OfferSummary(
        OfferId id,
        int version,
        OfferStatus status,
        OfferKind kind,
        String title,
        String place,
        LocalDate validThrough) {}
