package eu.pontes.programme;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a new plan type, or the next version of one.
 *
 * @param basedOn the version that it would follow, or nothing for a new type
 * @param code the code of the type; a next version keeps it
 * @param source where the change was read
 */
public record ProposeVersion(
        @NotBlank String programme,
        @Nullable UUID basedOn,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,29}") String code,
        @NotBlank @PlainText @Size(max = 120) String nameNl,
        @NotBlank @PlainText @Size(max = 120) String nameFr,
        @NotBlank @PlainText @Size(max = 120) String nameDe,
        @NotBlank @PlainText @Size(max = 120) String nameEn,
        @NotNull LocalDate validFrom,
        @NotNull List<Rule> rules,
        @NotBlank @PlainText @Size(max = 1000) String reason,
        @NotBlank @PlainText @Size(max = 500) String source,
        @NotNull LocalDate checkedOn) {

    Names names() {
        return new Names(nameNl, nameFr, nameDe, nameEn);
    }
}
