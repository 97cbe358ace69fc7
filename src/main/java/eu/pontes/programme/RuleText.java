package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Optional;

/** What one version of anything in the rule book says, published or proposed, and where that was read. */
public sealed interface RuleText permits Terms, ProgrammeTerms, IndicatorTerms, LimitTerms, SchemeTerms {

    String source();

    LocalDate checkedOn();

    Certainty certainty();

    /** What it is called; a limit has its name in the texts. */
    Optional<Names> called();
}
