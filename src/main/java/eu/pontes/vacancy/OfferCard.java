package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.vacancy.needs.Needs;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open offer in a list of search results.
 *
 * @param status public, or a head start that only job desks see
 */
public record OfferCard(
        OfferId id,
        OfferStatus status,
        OfferKind kind,
        @Nullable String scheme,
        @Nullable TimeSpan duration,
        Language language,
        String title,
        TenantId employer,
        String employerName,
        Workplace workplace,
        WorkTerms terms,
        Needs needs,
        Instant publishedAt,
        Instant changedAt,
        LocalDate validThrough) {}
