package eu.pontes.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An open offer about which something changed.
 *
 * @param opensOn the day from which everybody sees it, or nothing if that was so from its publication
 */
public record NewOffer(
        OfferId id, Instant publishedAt, @Nullable LocalDate opensOn) {

    /** Since when a reader could see it, by the calendar of a zone. */
    public Instant visibleSince(OfferReader reader, ZoneId zone) {
        if (opensOn == null || reader == OfferReader.JOB_DESK) {
            return publishedAt;
        }
        Instant opened = opensOn.atStartOfDay(zone).toInstant();
        return opened.isAfter(publishedAt) ? opened : publishedAt;
    }
}
