package eu.pontes.programme.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.pontes.identity.EmployerNature;
import eu.pontes.programme.ProgrammeTerms;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.WriteProgramme;
import eu.pontes.programme.WriteTerms;

/** The inputs for a programme: what it is called, for whom it is, and how its figures are published. */
final class ProgrammeInputs implements TermsInputs {

    private final NameInputs names;
    private final Select<EmployerNature> onlyFor = new Select<>();
    private final IntegerField smallestCell;
    private final IntegerField roundingBase;

    ProgrammeInputs(ProposalForm form) {
        names = NameInputs.names(form, "content.names");
        onlyFor.setLabel(form.getTranslation("programme.only-for"));
        onlyFor.setItemLabelGenerator(
                nature -> form.getTranslation(nature == null ? "programme.only-for.all" : nature.key()));
        onlyFor.setItems(EmployerNature.values());
        onlyFor.setEmptySelectionAllowed(true);
        onlyFor.setEmptySelectionCaption(form.getTranslation("programme.only-for.all"));
        form.placed(form.fields().add("content.onlyFor", onlyFor));
        smallestCell = form.number("content.smallestCell", "programme.smallest-cell");
        smallestCell.setHelperText(form.getTranslation("programme.smallest-cell.help"));
        roundingBase = form.number("content.roundingBase", "programme.rounding");
        roundingBase.setHelperText(form.getTranslation("programme.rounding.help"));
    }

    @Override
    public void show(RuleText text) {
        ProgrammeTerms terms = (ProgrammeTerms) text;
        names.show(terms.names());
        onlyFor.setValue(terms.onlyFor().orElse(null));
        smallestCell.setValue(terms.figures().smallestCell());
        roundingBase.setValue(terms.figures().roundingBase());
    }

    @Override
    public WriteTerms content() {
        return new WriteProgramme(names.names(), onlyFor.getValue(), smallestCell.getValue(), roundingBase.getValue());
    }
}
