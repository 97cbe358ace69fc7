package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Names;
import eu.pontes.vacancy.needs.Needs;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an offer that was published, whatever the day and whoever reads. An index keeps it beside what it
 * searches, so that a search asks the database for nothing.
 *
 * @param text the beginning of the description, of which lists show the parts that fit
 * @param opensOn the day from which everybody sees it, or nothing if job desks were not first
 */
public record OfferListing(
        OfferId id,
        OfferKind kind,
        @Nullable String scheme,
        @Nullable TimeSpan duration,
        Language language,
        String title,
        String text,
        TenantId employer,
        String employerName,
        Workplace workplace,
        WorkTerms terms,
        Needs needs,
        Instant publishedAt,
        Instant changedAt,
        LocalDate validThrough,
        @Nullable LocalDate opensOn) {

    /** Who writes more has said before what it is about; every word that is read costs time in every search. */
    private static final int LONGEST_TEXT = 2000;

    public OfferListing {
        text = beginning(text);
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, splits ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /** As it is shown on a day on which it is open. */
    OfferCard card(OfferStatus status, @Nullable Names schemeName) {
        return new OfferCard(
                id,
                status,
                kind,
                scheme,
                schemeName,
                duration,
                language,
                title,
                employer,
                employerName,
                workplace,
                terms,
                needs,
                publishedAt,
                changedAt,
                validThrough);
    }

    /** What the calendar makes of an open offer. */
    OfferStatus status(LocalDate today) {
        return OfferStatus.published(opensOn, today);
    }
}
