package eu.pontes.programme;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Proposes that no plan of a type begins after a day.
 *
 * @param planType the latest version of the type
 */
public record ProposeClosing(
        @NotNull UUID planType,
        @NotNull LocalDate lastDay,
        @NotBlank @PlainText @Size(max = 1000) String reason,
        @NotBlank @PlainText @Size(max = 500) String source,
        @NotNull LocalDate checkedOn) {}
