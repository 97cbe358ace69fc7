package eu.pontes.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.pontes.plan.Reading;
import eu.pontes.programme.Indicator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a value in the way its indicator wants it: one number or, for a share, so many out of so many. */
final class ReadingInputs implements Serializable {

    private final BigDecimalField value;
    private final IntegerField part;
    private final IntegerField whole;

    ReadingInputs(PlanForm form, String name, String label) {
        value = form.number(name + ".value", label);
        part = form.wholeNumber(name + ".part", form.getTranslation("plan.share.part", label));
        whole = form.wholeNumber(name + ".whole", form.getTranslation("plan.share.whole"));
        part.addValueChangeListener(change -> tellPercentage());
        whole.addValueChangeListener(change -> tellPercentage());
        askFor(null);
    }

    /** Shows the fields that an indicator needs; before one is chosen, the number. */
    void askFor(@Nullable Indicator indicator) {
        boolean share = indicator != null && indicator.needsDenominator();
        value.setVisible(!share);
        part.setVisible(share);
        whole.setVisible(share);
    }

    void help(String text) {
        value.setHelperText(text);
    }

    void show(BigDecimal known, Optional<Reading.Share> share) {
        value.setValue(known);
        share.ifPresent(numbers -> {
            part.setValue(numbers.part());
            whole.setValue(numbers.whole());
        });
    }

    List<HasValue<?, ?>> all() {
        return List.of(value, part, whole);
    }

    /** What was typed, which may still be incomplete. */
    Reading reading() {
        return whole.isVisible() ? new Reading.Share(part.getValue(), whole.getValue()) : Reading.of(value.getValue());
    }

    /** The value, once everything that it needs was typed. */
    Optional<BigDecimal> value() {
        if (!whole.isVisible()) {
            return value.getOptionalValue();
        }
        return complete() ? Optional.of(reading().value()) : Optional.empty();
    }

    private boolean complete() {
        return !part.isEmpty() && !whole.isEmpty() && whole.getValue() > 0;
    }

    private void tellPercentage() {
        whole.setHelperText(
                complete()
                        ? whole.getTranslation(
                                "plan.share.is",
                                whole.getTranslation(
                                        "programme.measured.share", reading().value()))
                        : "");
    }
}
