package eu.pontes.label;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Refuses the label.
 *
 * @param version the version of the application that was decided on
 * @param reason what the employer reads
 */
public record Refuse(
        @NotNull ApplicationId application,
        int version,
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
