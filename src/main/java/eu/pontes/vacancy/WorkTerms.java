package eu.pontes.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much work, from when, for how many people, and what it pays.
 *
 * @param places how many people are wanted
 */
public record WorkTerms(
        @NotNull @Min(1) @Max(50) BigDecimal hoursPerWeek,
        @Nullable @Valid Wage wage,
        @Nullable LocalDate startsOn,
        @NotNull @Min(1) @Max(999) Integer places) {}
