package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;

/** The inputs for one of several things, folded below one line that says what stands in them. */
abstract class InputRow extends Div {

    private final Div inputs = new Div();
    private final Button remove = new Button();
    private final Details folded = new Details("", inputs);

    InputRow() {
        inputs.addClassName("p-form");
        Div toolbar = new Div(remove);
        toolbar.addClassName("p-toolbar");
        inputs.add(toolbar);
        add(folded);
    }

    /** Lets the service's names of the fields lead here. */
    abstract void stand(int position);

    final void place(Component... some) {
        inputs.addComponentAtIndex(inputs.getComponentCount() - 1, group(some));
    }

    final void call(String line) {
        folded.setSummaryText(line);
        remove.setText(getTranslation("programme.row.remove", line));
    }

    final Button remove() {
        return remove;
    }

    final void unfold() {
        folded.setOpened(true);
    }

    /** Opens what is folded where something in it is wrong, so that it can be seen and reached. */
    final void unfoldIfFaulty() {
        if (isFaulty(inputs)) {
            unfold();
        }
    }

    private static boolean isFaulty(Component component) {
        return (component instanceof HasValidation field && field.isInvalid())
                || component.getChildren().anyMatch(InputRow::isFaulty);
    }

    private static Div group(Component... some) {
        Div group = new Div(some);
        group.addClassName(some.length == 1 ? "p-form" : "p-form__row");
        return group;
    }
}
