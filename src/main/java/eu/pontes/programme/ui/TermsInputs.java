package eu.pontes.programme.ui;

import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.WriteTerms;
import java.io.Serializable;

/** The inputs for what a programme, an indicator, a limit or a placement scheme says. */
interface TermsInputs extends Serializable {

    static TermsInputs of(RuleSubject subject, ProposalForm form, RuleWords words) {
        return switch (subject) {
            case PROGRAMME -> new ProgrammeInputs(form);
            case INDICATOR -> new IndicatorInputs(form);
            case LIMIT -> new LimitInputs(form);
            case SCHEME -> new SchemeInputs(form, words);
            case PLAN_TYPE -> throw new IllegalArgumentException("the rules of a plan type have a page of their own");
        };
    }

    /** Begins with what is said now. */
    void show(RuleText text);

    WriteTerms content();

    /** Opens what is folded where something in it is wrong. */
    default void unfoldFaulty() {}
}
