package eu.pontes.vacancy.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in its employer's list.
 *
 * @param made how many drafts were made of it
 * @param faulty how many offers of the file were left out because of what was wrong with them
 * @param twins how many were left out because another offer says the same
 * @param standing how many of its offers are still there
 * @param touched how many of these somebody has changed or published
 */
public record ImportSummary(
        UUID id,
        Instant importedAt,
        String fileName,
        String sha256,
        int made,
        int faulty,
        int twins,
        int standing,
        int touched,
        @Nullable Instant undoneAt) {

    public boolean canBeUndone() {
        return undoneAt == null && standing > 0 && touched == 0;
    }
}
