package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import eu.pontes.shell.Fields;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the work pays, side by side. */
final class WageInputs extends Div {

    private final BigDecimalField from = new BigDecimalField(getTranslation("vacancy.form.wage.from"));
    private final BigDecimalField to = new BigDecimalField(getTranslation("vacancy.form.wage.to"));
    private final Select<WagePer> per = new Select<>();

    WageInputs(Fields errors) {
        addClassName("p-form__row");
        errors.add("terms.wage.from", from).setLocale(getLocale());
        errors.add("terms.wage.to", to).setLocale(getLocale());
        errors.add("terms.wage.per", per);
        per.setLabel(getTranslation("vacancy.form.wage.per"));
        per.setItems(WagePer.values());
        per.setItemLabelGenerator(item -> getTranslation(item.key()));
        per.setValue(WagePer.MONTH);
        add(from, to, per);
    }

    /** The field whose value says whether a wage is told at all. */
    HasValue<?, BigDecimal> from() {
        return from;
    }

    void show(@Nullable Wage wage) {
        from.setValue(wage == null ? null : wage.from());
        to.setValue(wage == null ? null : wage.to());
        per.setValue(wage == null ? WagePer.MONTH : wage.per());
    }

    /** Nothing is told about the wage where both amounts are left empty. */
    @Nullable Wage read() {
        BigDecimal least = from.getValue();
        BigDecimal most = to.getValue();
        return least == null && most == null ? null : new Wage(least, most, per.getValue());
    }
}
