package eu.pontes.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much work, for how long, for how many people, and what it pays.
 *
 * @param months how long it lasts, or nothing where no end is planned
 * @param places how many people are wanted
 */
public record WorkTerms(
        @NotNull @Min(1) @Max(50) BigDecimal hoursPerWeek,
        @Nullable @Valid Wage wage,
        @Nullable LocalDate startsOn,
        @Nullable @Min(1) @Max(60) Integer months,
        @NotNull @Min(1) @Max(999) Integer places) {}
