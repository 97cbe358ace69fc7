package eu.pontes.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a new programme or indicator, or the next version of one or of a limit.
 *
 * @param follows the first day of the version that it would follow, or nothing for something new
 * @param code of what it is about; a next version keeps it
 */
public record ProposeTerms(
        @Nullable LocalDate follows,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,29}") String code,
        @NotNull @Valid WriteTerms content,
        @NotNull Certainty certainty,
        @NotNull LocalDate validFrom,
        @NotNull @Valid Grounds grounds) {}
