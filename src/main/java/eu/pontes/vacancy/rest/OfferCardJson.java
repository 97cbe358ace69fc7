package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Names;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open offer among search results, for programs. */
record OfferCardJson(
        UUID id,
        OfferKind kind,
        @Nullable String scheme,
        @Nullable Names schemeName,
        @Nullable TimeSpan duration,
        Language language,
        String title,
        UUID employer,
        String employerName,
        Workplace workplace,
        WorkTerms terms,
        Needs needs,
        Instant publishedAt,
        LocalDate validThrough) {

    static OfferCardJson of(OfferCard offer) {
        return new OfferCardJson(
                offer.id().value(),
                offer.kind(),
                offer.scheme(),
                offer.schemeName(),
                offer.duration(),
                offer.language(),
                offer.title(),
                offer.employer().value(),
                offer.employerName(),
                offer.workplace(),
                offer.terms(),
                offer.needs(),
                offer.publishedAt(),
                offer.validThrough());
    }
}
