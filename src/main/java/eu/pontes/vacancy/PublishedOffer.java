package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its readers may see it.
 *
 * @param status never a draft, and a head start only for job desks
 * @param content without the objective, which is the employer's own business
 * @param scheme what the scheme is called under which somebody is placed
 * @param keptFor the group that its places are kept for, if they are
 * @param opensOn the day from which everybody sees it, or nothing if that was so from its publication
 */
public record PublishedOffer(
        OfferId id,
        int version,
        OfferStatus status,
        TenantId employer,
        String employerName,
        OfferContent content,
        Optional<Names> scheme,
        Optional<Names> keptFor,
        Instant publishedAt,
        Instant changedAt,
        @Nullable LocalDate opensOn) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** The first day on which everybody saw it. */
    public LocalDate publicFrom() {
        return opensOn == null ? LocalDate.ofInstant(publishedAt, BELGIUM) : opensOn;
    }

    /** Whether people can still react. */
    public boolean isOpen() {
        return status.isOpen();
    }
}
