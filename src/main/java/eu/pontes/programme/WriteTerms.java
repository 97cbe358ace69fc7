package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import java.util.List;
import java.util.Optional;

/** What a keeper of the rules writes about a programme, an indicator, a limit or a placement scheme. */
public sealed interface WriteTerms permits WriteProgramme, WriteIndicator, WriteLimit, WriteScheme {

    RuleSubject subject();

    /**
     * Everything in it that cannot be right.
     *
     * @param code of what it is about
     * @param before what it would replace, if anything
     */
    List<FieldError> faults(String code, Optional<RuleText> before);

    /** With where it was read. */
    RuleText text(Grounds grounds, Certainty certainty);
}
