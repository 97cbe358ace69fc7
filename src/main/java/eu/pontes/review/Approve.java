package eu.pontes.review;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A consultant approves the plan.
 *
 * @param version the version of the round that the consultant saw, so that nobody decides over a colleague's new remark
 */
public record Approve(
        @NotNull RoundId round,
        int version,
        @Nullable @Size(max = 4000) @PlainText String comment) {}
