package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decision by which the employer binds itself to the plan.
 *
 * @param decidedBy the body that decided, such as a board of directors
 */
public record WriteAgreement(
        @NotNull LocalDate agreedOn,
        @NotBlank @PlainText @Size(max = 160) String decidedBy) {}
