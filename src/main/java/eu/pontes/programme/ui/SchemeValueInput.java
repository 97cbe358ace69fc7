package eu.pontes.programme.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind.Value;
import eu.pontes.programme.Undertaking;
import eu.pontes.shell.Fields;
import eu.pontes.shell.SpanField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The input for the value of a rule, in the form that the kind of the rule asks for. */
final class SchemeValueInput extends Div {

    private final SpanField span;
    private final SpanInputs spans;
    private final IntegerField number;
    private final Select<Undertaking> undertaking = new Select<>();
    private Value form = Value.NOTHING;

    SchemeValueInput() {
        addClassName("p-form");
        String label = getTranslation("programme.value");
        span = new SpanField(label);
        spans = new SpanInputs(label);
        number = new IntegerField(label);
        number.setManualValidation(true);
        undertaking.setLabel(label);
        undertaking.setItems(Undertaking.values());
        undertaking.setItemLabelGenerator(item -> getTranslation(item.key()));
        ask(Value.NOTHING);
    }

    /** Runs something whenever another value is chosen or typed. */
    void whenChanged(SerializableRunnable told) {
        List<HasValue<?, ?>> inputs = List.of(span, spans.first(), number, undertaking);
        inputs.forEach(input -> input.addValueChangeListener(change -> told.run()));
    }

    /** Shows the input for one form of a value instead of what was shown. */
    void ask(Value asked) {
        form = asked;
        removeAll();
        switch (asked) {
            case SPAN -> add(span);
            case SPANS -> add(spans);
            case NUMBER -> add(number);
            case UNDERTAKING -> add(undertaking);
            case NOTHING -> {}
        }
        setVisible(asked != Value.NOTHING);
    }

    void show(SchemeRule rule) {
        ask(rule.kind().value());
        switch (form) {
            case SPAN -> span.setValue(rule.span());
            case SPANS -> spans.show(rule.spans());
            case NUMBER -> number.setValue(rule.number());
            case UNDERTAKING -> undertaking.setValue(rule.undertaking());
            case NOTHING -> {}
        }
    }

    /** As a rule keeps it; empty where nothing is said. */
    String said() {
        return switch (form) {
            case SPAN -> written(span.getValue());
            case SPANS -> spans.lengths().stream().map(TimeSpan::toString).collect(Collectors.joining(","));
            case NUMBER -> written(number.getValue());
            case UNDERTAKING -> written(undertaking.getValue());
            case NOTHING -> "";
        };
    }

    /** Lets the service's name of the value lead to the input that is shown. */
    void stand(Fields fields, String path) {
        switch (form) {
            case SPAN -> fields.add(path, span);
            case SPANS -> fields.add(path, spans.first());
            case NUMBER -> fields.add(path, number);
            case UNDERTAKING -> fields.add(path, undertaking);
            case NOTHING -> {}
        }
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
