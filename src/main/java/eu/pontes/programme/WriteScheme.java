package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import eu.pontes.platform.validation.PlainText;
import eu.pontes.reference.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A placement scheme as a keeper of the rules writes it, with all its rules and amounts.
 *
 * @param successor the code of the scheme that takes its place when it closes
 */
public record WriteScheme(
        @NotNull @Valid WriteNames names,
        boolean employment,
        @NotEmpty Set<SchemeGoal> goals,
        @NotNull Set<Region> regions,
        @Nullable @PlainText @Size(max = 60) String service,
        @NotNull @Valid WriteSentence payer,
        @NotNull @Valid WriteSentence paperwork,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{2,29}") String successor,
        @NotNull @Size(max = 40) List<@Valid WriteSchemeRule> rules,
        @NotNull @Size(max = 20) List<@Valid WriteSchemeAmount> amounts)
        implements WriteTerms {

    @Override
    public RuleSubject subject() {
        return RuleSubject.SCHEME;
    }

    @Override
    public List<FieldError> faults(String code, Optional<RuleText> before) {
        List<FieldError> faults = new ArrayList<>();
        before.map(SchemeTerms.class::cast)
                .filter(known -> known.employment() != employment)
                .ifPresent(known -> faults.add(FieldError.of("content.employment", "rules-employment-kept")));
        if (code.equals(successor)) {
            faults.add(FieldError.of("content.successor", "rules-successor-itself"));
        }
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).faults("content.rules[" + i + "].").forEach(faults::add);
        }
        for (int i = 0; i < amounts.size(); i++) {
            amounts.get(i).faults("content.amounts[" + i + "].").forEach(faults::add);
        }
        return faults;
    }

    @Override
    public SchemeTerms text(Grounds grounds, Certainty certainty) {
        String source = grounds.source().strip();
        return new SchemeTerms(
                names.names(),
                employment,
                goals,
                regions,
                Optional.ofNullable(service).map(String::strip).filter(name -> !name.isEmpty()),
                payer.names(),
                paperwork.names(),
                Optional.ofNullable(successor),
                rules.stream().map(rule -> rule.rule(source)).toList(),
                amounts.stream().map(amount -> amount.amount(source)).toList(),
                source,
                grounds.checkedOn(),
                certainty);
    }
}
