package eu.pontes.vacancy;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is.
 *
 * @param directions how to get there without a car
 */
public record Workplace(
        @NotBlank String postcode,
        @NotNull @Size(max = 60) @PlainText String place,
        @Nullable @Size(max = 1000) @PlainText String directions) {}
