package eu.pontes.programme.ui;

import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.WriteTerms;
import java.io.Serializable;

/** The inputs for what a programme, an indicator or a limit says. */
interface TermsInputs extends Serializable {

    static TermsInputs of(RuleSubject subject, ProposalForm form) {
        return switch (subject) {
            case PROGRAMME -> new ProgrammeInputs(form);
            case INDICATOR -> new IndicatorInputs(form);
            case LIMIT -> new LimitInputs(form);
            case SCHEME -> throw new IllegalArgumentException("schemes have no page to propose on");
            case PLAN_TYPE -> throw new IllegalArgumentException("the rules of a plan type have a page of their own");
        };
    }

    /** Begins with what is said now. */
    void show(RuleText text);

    WriteTerms content();
}
