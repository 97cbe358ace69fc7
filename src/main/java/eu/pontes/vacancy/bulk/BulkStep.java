package eu.pontes.vacancy.bulk;

import eu.pontes.platform.validation.PlainText;
import eu.pontes.vacancy.OfferId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One of several offers.
 *
 * @param version that the employer has seen
 * @param wordingReason why words stay in it that name a protected criterion
 */
public record BulkStep(
        @NotNull OfferId offer,
        int version,
        @Nullable @Size(max = 1000) @PlainText String wordingReason) {

    /** An offer whose words need no reason. */
    public static BulkStep of(OfferId offer, int version) {
        return new BulkStep(offer, version, null);
    }
}
