package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The approval that lets an employer keep places for a group (royal decree of 11 February 2019 on positive action).
 *
 * @param approval how the approved act or agreement is known: its number or its date of deposit
 * @param from the first day of the approval
 * @param until its last day
 */
public record WriteReservation(
        @NotBlank @PlainText @Size(max = 120) String approval,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
