package eu.pontes.review;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A consultant sends the plan back.
 *
 * @param version the version of the round that the consultant saw, so that nobody decides over a colleague's new remark
 * @param comment what the employer should change; nobody is sent back without a reason
 */
public record RequestChanges(
        @NotNull RoundId round,
        int version,
        @NotBlank @Size(max = 4000) @PlainText String comment) {}
