package eu.pontes.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a new plan type, or the next version of one.
 *
 * @param basedOn the version that it would follow, or nothing for a new type
 * @param code the code of the type; a next version keeps it
 */
public record ProposeVersion(
        @NotBlank String programme,
        @Nullable UUID basedOn,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,29}") String code,
        @NotNull @Valid WriteNames names,
        @NotNull LocalDate validFrom,
        @NotNull List<Rule> rules,
        @NotNull @Valid Grounds grounds) {

    Terms terms() {
        boolean sure = rules.stream().allMatch(rule -> rule.certainty() == Certainty.VERIFIED);
        return new Terms(
                names.names(),
                rules,
                grounds.source().strip(),
                grounds.checkedOn(),
                sure ? Certainty.VERIFIED : Certainty.UNVERIFIED);
    }
}
