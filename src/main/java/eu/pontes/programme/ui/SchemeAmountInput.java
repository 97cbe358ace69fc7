package eu.pontes.programme.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.WriteSchemeAmount;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Fields;

/** The inputs for one amount that goes with a scheme: for what, who pays how much how often, and where that was read. */
final class SchemeAmountInput extends InputRow {

    private final Fields fields;
    private final transient RuleWords words;
    private final Select<SchemeAmount.Purpose> purpose;
    private final Select<SchemeAmount.Payer> payer;
    private final Select<SchemeAmount.Rhythm> per;
    private final BigDecimalField from;
    private final BigDecimalField to;
    private final DayPicker asOf;
    private final Select<Certainty> certainty;
    private final TextField source;
    private int position;

    SchemeAmountInput(Fields fields, RuleWords words) {
        this.fields = fields;
        this.words = words;
        purpose = words.choice("programme.scheme.amount.purpose", SchemeAmount.Purpose.values());
        payer = words.choice("programme.scheme.amount.payer", SchemeAmount.Payer.values());
        per = words.choice("programme.scheme.amount.per", SchemeAmount.Rhythm.values());
        from = euro("programme.scheme.amount.from");
        to = euro("programme.scheme.amount.to");
        asOf = new DayPicker(words.text("programme.scheme.amount.as-of"));
        certainty = words.choice("programme.certainty", Certainty.values());
        certainty.setValue(Certainty.UNVERIFIED);
        source = words.source();
        place(purpose, payer, per);
        place(from, to);
        place(asOf, certainty);
        place(source);
        purpose.addValueChangeListener(change -> summarise());
    }

    @Override
    void stand(int at) {
        position = at;
        String path = "content.amounts[" + at + "].";
        fields.add(path + "purpose", purpose);
        fields.add(path + "payer", payer);
        fields.add(path + "per", per);
        fields.add(path + "from", from);
        fields.add(path + "to", to);
        fields.add(path + "asOf", asOf);
        fields.add(path + "certainty", certainty);
        fields.add(path + "source", source);
        summarise();
    }

    void show(SchemeAmount amount) {
        purpose.setValue(amount.purpose());
        payer.setValue(amount.payer());
        per.setValue(amount.per());
        from.setValue(amount.from().euro());
        to.setValue(amount.to().euro());
        asOf.setValue(amount.asOf());
        certainty.setValue(amount.certainty());
        source.setValue(amount.source());
    }

    WriteSchemeAmount amount() {
        return new WriteSchemeAmount(
                purpose.getValue(),
                payer.getValue(),
                per.getValue(),
                from.getValue(),
                to.getValue(),
                asOf.getValue(),
                certainty.getValue(),
                source.getValue());
    }

    private void summarise() {
        String what = purpose.getOptionalValue()
                .map(chosen -> words.text(chosen.key()))
                .orElseGet(() -> words.text("programme.scheme.amount.fresh"));
        call(words.text("programme.row", position + 1, what));
    }

    private BigDecimalField euro(String label) {
        BigDecimalField field = new BigDecimalField(words.text(label));
        field.setLocale(getLocale());
        field.setManualValidation(true);
        return field;
    }
}
