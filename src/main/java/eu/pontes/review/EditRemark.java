package eu.pontes.review;

import eu.pontes.plan.ObjectiveId;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A consultant rewrites a remark in an open round.
 *
 * @param version the version of the remark that the consultant saw
 * @param objective the one objective that it is about; only with the section of the objectives
 */
public record EditRemark(
        @NotNull RemarkId remark,
        int version,
        @NotNull RemarkSection section,
        @Nullable ObjectiveId objective,
        @NotBlank @Size(max = 2000) @PlainText String text) {}
