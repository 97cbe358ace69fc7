package eu.pontes.vacancy;

import eu.pontes.programme.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer in its employer's list.
 *
 * @param schemeName what the scheme is called, unless it is just a job
 */
public record OfferSummary(
        OfferId id,
        int version,
        OfferStatus status,
        OfferKind kind,
        @Nullable String scheme,
        @Nullable Names schemeName,
        String title,
        String place,
        LocalDate validThrough) {}
