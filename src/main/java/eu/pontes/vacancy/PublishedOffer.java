package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;
import java.time.Instant;

/**
 * An offer as everybody may see it.
 *
 * @param status open ({@link OfferStatus#PUBLISHED}), closed or expired; never a draft
 * @param content without the objective, which is the employer's own business
 */
public record PublishedOffer(
        OfferId id,
        int version,
        OfferStatus status,
        TenantId employer,
        String employerName,
        OfferContent content,
        Instant publishedAt) {

    /** Whether people can still react. */
    public boolean isOpen() {
        return status == OfferStatus.PUBLISHED;
    }
}
