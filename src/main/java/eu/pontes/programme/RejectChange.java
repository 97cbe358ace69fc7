package eu.pontes.programme;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Refuses a proposal.
 *
 * @param version the version that was decided on
 * @param reason what the proposer reads
 */
public record RejectChange(
        @NotNull RuleChangeId change,
        int version,
        @NotBlank @PlainText @Size(max = 1000) String reason) {}
