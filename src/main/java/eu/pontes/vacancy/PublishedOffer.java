package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.util.Optional;

/**
 * An offer as everybody may see it.
 *
 * @param status open ({@link OfferStatus#PUBLISHED}), closed or expired; never a draft
 * @param content without the objective, which is the employer's own business
 * @param scheme what the scheme is called under which somebody is placed
 */
public record PublishedOffer(
        OfferId id,
        int version,
        OfferStatus status,
        TenantId employer,
        String employerName,
        OfferContent content,
        Optional<Names> scheme,
        Instant publishedAt) {

    /** Whether people can still react. */
    public boolean isOpen() {
        return status == OfferStatus.PUBLISHED;
    }
}
