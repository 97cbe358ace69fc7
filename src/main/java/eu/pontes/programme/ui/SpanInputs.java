package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.Div;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.shell.SpanField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Some lengths of time: there is always one more to fill in, and what is left empty does not count. */
final class SpanInputs extends Div {

    private final String label;
    private final List<SpanField> spans = new ArrayList<>();

    SpanInputs(String label) {
        this.label = label;
        addClassName("p-form");
        grow();
    }

    /** The one at which a fault of any of them is shown. */
    SpanField first() {
        return spans.get(0);
    }

    void show(List<TimeSpan> lengths) {
        for (int i = 0; i < lengths.size(); i++) {
            spans.get(i).setValue(lengths.get(i));
        }
    }

    List<TimeSpan> lengths() {
        return spans.stream().map(SpanField::getValue).filter(Objects::nonNull).toList();
    }

    private void grow() {
        SpanField next = new SpanField(getTranslation("programme.scheme.value.several", label, spans.size() + 1));
        next.addValueChangeListener(change -> {
            if (change.getValue() != null && spans.indexOf(next) == spans.size() - 1) {
                grow();
            }
        });
        spans.add(next);
        add(next);
    }
}
