package eu.pontes.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Proposes that a day is the last one of a plan type, a programme or an indicator.
 *
 * @param follows the first day of its latest version, which would end
 */
public record ProposeClosing(
        @NotNull RuleSubject subject,
        @NotBlank String code,
        @NotNull LocalDate follows,
        @NotNull LocalDate lastDay,
        @NotNull @Valid Grounds grounds) {}
