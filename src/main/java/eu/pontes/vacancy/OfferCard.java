package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import java.time.Instant;
import java.time.LocalDate;

/** An open offer in a list of search results. */
public record OfferCard(
        OfferId id,
        OfferKind kind,
        Language language,
        String title,
        TenantId employer,
        String employerName,
        Workplace workplace,
        WorkTerms terms,
        LanguageNeed languageOnDayOne,
        Instant publishedAt,
        LocalDate validThrough) {}
