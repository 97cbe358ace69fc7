package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one version of a programme says.
 *
 * @param onlyFor the employers that it is for; all of them where there is nothing
 * @param figures how figures about people are published
 */
public record ProgrammeTerms(
        Names names,
        Optional<EmployerNature> onlyFor,
        FigureRules figures,
        String source,
        LocalDate checkedOn,
        Certainty certainty)
        implements RuleText {

    @Override
    public Optional<Names> called() {
        return Optional.of(names);
    }
}
