package eu.pontes.charter;

import eu.pontes.kernel.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the signatory keeps as proof.
 *
 * @param charterVersion the version of the charter that was signed
 * @param sha256 the hash of the text that was shown
 * @param withdrawnAt when the organisation took the signature back, if it did
 * @param version goes back with a withdrawal
 */
public record SignatureReceipt(
        SignatureId id,
        int charterVersion,
        Language language,
        String sha256,
        String signatoryName,
        String signatoryFunction,
        Instant signedAt,
        @Nullable Instant withdrawnAt,
        int version) {

    /** Whether the organisation still stands by it. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
