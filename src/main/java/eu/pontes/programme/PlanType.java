package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of plan as the rules of one period describe it.
 *
 * @param id this version of the rules, so that a plan keeps the rules it began under
 * @param leadsToLabel whether a positive evaluation opens the way to the label
 * @param maxMonths how long such a plan may last
 * @param source where these values were read
 * @param certainty UNVERIFIED if one of the values was not seen in the source
 * @param onlyFor the employers that its programme is for; all of them where there is nothing
 */
public record PlanType(
        UUID id,
        String code,
        String name,
        boolean leadsToLabel,
        int maxMonths,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
        Optional<EmployerNature> onlyFor) {

    /** Whether an employer of this nature, if that is known, may begin such a plan. */
    public boolean openTo(Optional<EmployerNature> employer) {
        return onlyFor.isEmpty() || onlyFor.equals(employer);
    }
}
