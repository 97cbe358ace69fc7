package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Why somebody proposes a change of the rule book.
 *
 * @param source where it was read
 * @param checkedOn when that was last looked at
 */
public record Grounds(
        @NotBlank @PlainText @Size(max = 1000) String reason,
        @NotBlank @PlainText @Size(max = 500) String source,
        @NotNull LocalDate checkedOn) {

    /** What cannot be right about it on a day. */
    public List<FieldError> faults(LocalDate today) {
        return checkedOn.isAfter(today)
                ? List.of(FieldError.of("grounds.checkedOn", "rules-checked-later"))
                : List.of();
    }
}
