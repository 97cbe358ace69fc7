package eu.pontes.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its employer sees it.
 *
 * @param opensOn the day from which everybody sees it, or nothing if that was so from its publication
 */
public record OfferView(
        OfferId id,
        int version,
        OfferStatus status,
        OfferContent content,
        @Nullable Instant publishedAt,
        @Nullable LocalDate opensOn,
        @Nullable Instant closedAt) {}
