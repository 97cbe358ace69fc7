package eu.pontes.programme.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import eu.pontes.programme.LimitTerms;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.WriteLimit;
import eu.pontes.programme.WriteTerms;

/** The input for a limit. */
final class LimitInputs implements TermsInputs {

    private final IntegerField amount;

    LimitInputs(ProposalForm form) {
        amount = form.number("content.amount", "programme.amount");
    }

    @Override
    public void show(RuleText text) {
        amount.setValue(((LimitTerms) text).amount());
    }

    @Override
    public WriteTerms content() {
        return new WriteLimit(amount.getValue());
    }
}
