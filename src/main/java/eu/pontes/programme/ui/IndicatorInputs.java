package eu.pontes.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import eu.pontes.programme.IndicatorKind;
import eu.pontes.programme.IndicatorTerms;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.WriteIndicator;
import eu.pontes.programme.WriteTerms;

/** The inputs for an indicator: how it is worded, and once for all what it measures. */
final class IndicatorInputs implements TermsInputs {

    private final NameInputs names;
    private final NameInputs units;
    private final Select<IndicatorKind> kind = new Select<>();
    private final Checkbox addsUp;
    private final Checkbox countsPlacements;

    IndicatorInputs(ProposalForm form) {
        names = NameInputs.names(form, "content.names");
        units = NameInputs.units(form, "content.unit");
        kind.setLabel(form.getTranslation("programme.indicator.kind"));
        kind.setItemLabelGenerator(value -> form.getTranslation(value.key()));
        kind.setItems(IndicatorKind.values());
        kind.setHelperText(form.getTranslation("programme.indicator.kind.help"));
        form.placed(form.fields().add("content.kind", kind));
        addsUp = form.placed(
                form.fields().add("content.addsUp", new Checkbox(form.getTranslation("programme.indicator.adds-up"))));
        countsPlacements = form.placed(form.fields()
                .add(
                        "content.countsPlacements",
                        new Checkbox(form.getTranslation("programme.indicator.counts-placements"))));
    }

    @Override
    public void show(RuleText text) {
        IndicatorTerms terms = (IndicatorTerms) text;
        names.show(terms.names());
        units.show(terms.unit());
        kind.setValue(terms.meaning().kind());
        addsUp.setValue(terms.meaning().addsUp());
        countsPlacements.setValue(terms.meaning().countsPlacements());
        kind.setReadOnly(true);
        addsUp.setReadOnly(true);
        countsPlacements.setReadOnly(true);
    }

    @Override
    public WriteTerms content() {
        return new WriteIndicator(
                kind.getValue(), addsUp.getValue(), countsPlacements.getValue(), names.names(), units.names());
    }
}
