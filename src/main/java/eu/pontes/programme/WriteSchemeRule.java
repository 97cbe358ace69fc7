package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of a placement scheme as a keeper of the rules writes it.
 *
 * @param source where it was read; empty for where the rest was read
 */
public record WriteSchemeRule(
        @NotNull SchemeRuleKind kind,
        @NotNull @Size(max = 60) String value,
        @NotNull RuleForce force,
        @NotNull Certainty certainty,
        @NotNull @Valid WriteSentence why,
        @NotNull @PlainText @Size(max = 500) String source) {

    /** Everything in it that cannot be right. */
    List<FieldError> faults(String path) {
        List<FieldError> faults = new ArrayList<>();
        if (!kind.accepts(value)) {
            faults.add(FieldError.of(path + "value", "rules-scheme-value", kind));
        }
        if (force == RuleForce.BLOCK && (certainty != Certainty.VERIFIED || !kind.isChecked())) {
            faults.add(FieldError.of(path + "force", "rules-cannot-block"));
        }
        return faults;
    }

    SchemeRule rule(String otherwise) {
        return new SchemeRule(
                kind, value, force, certainty, why.names(), source.isBlank() ? otherwise : source.strip());
    }
}
