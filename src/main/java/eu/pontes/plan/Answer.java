package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How far an employer is in one respect, and what it says of it; about the organisation, never about a person. */
public record Answer(
        @NotNull Extent extent,
        @NotNull @PlainText @Size(max = 500) String remark) {}
