package eu.pontes.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the work pays, gross, in euro.
 *
 * @param to the most, where the wage depends on the person
 */
public record Wage(
        @NotNull @Positive @Max(100_000) BigDecimal from,
        @Nullable @Positive @Max(100_000) BigDecimal to,
        @NotNull WagePer per) {}
