package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which representatives of the workers were asked about the plan, when, and what they said.
 *
 * @param remark what they added, without names of persons
 */
public record WriteConsultation(
        @NotNull ConsultedBody body,
        @NotNull LocalDate consultedOn,
        @NotNull Opinion opinion,
        @NotNull @PlainText @Size(max = 1000) String remark) {}
