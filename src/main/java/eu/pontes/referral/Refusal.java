package eu.pontes.referral;

import eu.pontes.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A no with its reason.
 *
 * @param comment required where the reason is {@link DeclineReason#OTHER}
 */
public record Refusal(DeclineReason reason, @Nullable String comment) {

    public Refusal {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        if (reason == DeclineReason.OTHER && comment == null) {
            throw Problem.invalid("comment", "NotBlank");
        }
    }
}
