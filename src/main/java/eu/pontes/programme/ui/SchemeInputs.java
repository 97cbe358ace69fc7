package eu.pontes.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.kernel.Worded;
import eu.pontes.programme.Names;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.programme.WriteScheme;
import eu.pontes.programme.WriteTerms;
import eu.pontes.reference.Region;
import java.util.Map;

/** The inputs for a placement scheme: what it is, who pays and signs what, its rules and its amounts. */
final class SchemeInputs implements TermsInputs {

    private final NameInputs names;
    private final Checkbox employment;
    private final CheckboxGroup<SchemeGoal> goals;
    private final CheckboxGroup<Region> regions;
    private final TextField service;
    private final SentenceInputs payer = new SentenceInputs("programme.scheme.payer");
    private final SentenceInputs paperwork = new SentenceInputs("programme.scheme.paperwork");
    private final ComboBox<String> successor = new ComboBox<>();
    private final InputRows<SchemeRuleInput> rules;
    private final InputRows<SchemeAmountInput> amounts;

    SchemeInputs(ProposalForm form, RuleWords words) {
        names = NameInputs.names(form, "content.names");
        employment = form.placed(
                form.fields().add("content.employment", new Checkbox(words.text("programme.scheme.employment"))));
        employment.setHelperText(words.text("programme.scheme.employment.help"));
        goals = choices(form, "content.goals", "programme.scheme.goals", SchemeGoal.values());
        regions = choices(form, "content.regions", "programme.scheme.regions", Region.values());
        regions.setHelperText(words.text("programme.scheme.regions.help"));
        service = form.placed(form.text("content.service", "programme.scheme.service", 60));
        service.setHelperText(words.text("programme.scheme.service.help"));
        form.add(payer, paperwork);
        payer.stand(form.fields(), "content.payer");
        paperwork.stand(form.fields(), "content.paperwork");
        askSuccessor(form, words);
        rules = new InputRows<>("programme.scheme.rule.add", () -> new SchemeRuleInput(form.fields(), words));
        amounts = new InputRows<>("programme.scheme.amount.add", () -> new SchemeAmountInput(form.fields(), words));
        form.add(
                new H2(words.text("programme.scheme.rules")),
                new Paragraph(words.text("programme.scheme.rules.help")),
                rules,
                new H2(words.text("programme.scheme.amounts")),
                new Paragraph(words.text("programme.scheme.amounts.help")),
                amounts,
                new H2(words.text("programme.scheme.proposal")));
        form.explainStart(words.text("programme.scheme.valid-from.help"));
    }

    @Override
    public void show(RuleText text) {
        SchemeTerms terms = (SchemeTerms) text;
        names.show(terms.names());
        employment.setValue(terms.employment());
        employment.setReadOnly(true);
        goals.setValue(terms.goals());
        regions.setValue(terms.regions());
        service.setValue(terms.service().orElse(""));
        payer.show(terms.payer());
        paperwork.show(terms.paperwork());
        successor.setValue(terms.successor().orElse(null));
        terms.rules().forEach(rule -> rules.add().show(rule));
        terms.amounts().forEach(amount -> amounts.add().show(amount));
    }

    @Override
    public WriteTerms content() {
        return new WriteScheme(
                names.names(),
                employment.getValue(),
                goals.getValue(),
                regions.getValue(),
                service.getValue(),
                payer.sentence(),
                paperwork.sentence(),
                successor.getValue(),
                rules.rows().stream().map(SchemeRuleInput::rule).toList(),
                amounts.rows().stream().map(SchemeAmountInput::amount).toList());
    }

    @Override
    public void unfoldFaulty() {
        rules.unfoldFaulty();
        amounts.unfoldFaulty();
    }

    private void askSuccessor(ProposalForm form, RuleWords words) {
        Map<String, Names> known = words.schemes();
        successor.setLabel(words.text("programme.scheme.successor"));
        successor.setHelperText(words.text("programme.scheme.successor.help"));
        successor.setItems(known.keySet());
        successor.setItemLabelGenerator(words::scheme);
        successor.setClearButtonVisible(true);
        form.placed(form.fields().add("content.successor", successor));
    }

    private static <E extends Enum<E> & Worded> CheckboxGroup<E> choices(
            ProposalForm form, String name, String label, E[] constants) {
        CheckboxGroup<E> group = new CheckboxGroup<>(form.getTranslation(label));
        group.setItems(constants);
        group.setItemLabelGenerator(constant -> form.getTranslation(constant.key()));
        return form.placed(form.fields().add(name, group));
    }
}
