package eu.pontes.label;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes an awarded label back.
 *
 * @param version the version of the label that was decided on
 * @param reason what the employer reads
 */
public record Withdraw(
        @NotNull LabelId label,
        int version,
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
