package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the employer wants to reach, for whom, measured how and by when. */
public record WriteObjective(
        @NotBlank String domain,
        @NotBlank String targetGroup,
        @NotBlank @PlainText @Size(max = 300) String statement,
        @NotNull Indicator indicator,
        @NotNull BigDecimal baseline,
        @NotNull LocalDate baselineOn,
        @NotNull BigDecimal target,
        @NotNull LocalDate deadline,
        @NotBlank @PlainText @Size(max = 120) String owner) {}
