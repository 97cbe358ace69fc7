package eu.pontes.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An offer as its employer sees it. */
public record OfferView(
        OfferId id,
        int version,
        OfferStatus status,
        OfferContent content,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {}
