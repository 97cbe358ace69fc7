package eu.pontes.shell;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.pontes.kernel.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A number of days, weeks or months. */
public final class SpanField extends CustomField<@Nullable TimeSpan> {

    private final IntegerField number = new IntegerField();
    private final Select<TimeSpan.Unit> unit = new Select<>();

    public SpanField(String label) {
        setLabel(label);
        number.setAriaLabel(getTranslation("shell.span.number"));
        number.setMin(1);
        number.setMax(TimeSpan.MOST);
        unit.setAriaLabel(getTranslation("shell.span.unit"));
        unit.setItems(TimeSpan.Unit.values());
        unit.setItemLabelGenerator(item -> getTranslation(item.key()));
        unit.setValue(TimeSpan.Unit.MONTHS);
        Div pair = new Div(number, unit);
        pair.addClassName("p-pair");
        add(pair);
    }

    @Override
    protected @Nullable TimeSpan generateModelValue() {
        Integer typed = number.getValue();
        return typed == null || typed < 1 || typed > TimeSpan.MOST ? null : new TimeSpan(typed, unit.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable TimeSpan span) {
        number.setValue(span == null ? null : span.number());
        unit.setValue(span == null ? TimeSpan.Unit.MONTHS : span.unit());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }
}
