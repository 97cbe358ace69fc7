package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employer wants to reach, for whom, measured how and by when.
 *
 * @param indicator the code of an indicator of the catalogue
 * @param reservation the approval by which places are kept for the group; nothing if none are
 */
public record WriteObjective(
        @NotBlank String domain,
        @NotBlank String targetGroup,
        @NotBlank @PlainText @Size(max = 300) String statement,
        @NotBlank String indicator,
        @NotNull @Valid Reading baseline,
        @NotNull LocalDate baselineOn,
        @NotNull BigDecimal target,
        @NotNull LocalDate deadline,
        @NotBlank @PlainText @Size(max = 120) String owner,
        @Valid @Nullable WriteReservation reservation) {}
