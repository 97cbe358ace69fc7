package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one version of an indicator says.
 *
 * @param meaning what every version of it measures
 * @param unit what stands behind the number
 */
public record IndicatorTerms(
        Meaning meaning, Names names, Names unit, String source, LocalDate checkedOn, Certainty certainty)
        implements RuleText {

    @Override
    public Optional<Names> called() {
        return Optional.of(names);
    }

    /**
     * What an indicator measures, fixed with its code: what measures something else is another indicator.
     *
     * @param addsUp whether entries add up; where they do not, the latest one is the current value
     * @param countsPlacements whether a placement is one more of what it counts
     */
    public record Meaning(IndicatorKind kind, boolean addsUp, boolean countsPlacements) {}
}
