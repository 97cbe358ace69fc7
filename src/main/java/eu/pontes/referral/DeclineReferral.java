package eu.pontes.referral;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An employer says no to a candidate.
 *
 * @param version the version that the employer was looking at
 */
public record DeclineReferral(
        int version,
        @NotNull DeclineReason reason,
        @Size(max = 500) @PlainText @Nullable String comment) {}
