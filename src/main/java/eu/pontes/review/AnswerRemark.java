package eu.pontes.review;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An employer answers a remark, with words or by changing the plan.
 *
 * @param version the version of the remark that the employer saw
 * @param answered whether the employer has done with it
 */
public record AnswerRemark(
        @NotNull RemarkId remark,
        int version,
        @Nullable @Size(max = 2000) @PlainText String reply,
        boolean answered) {}
