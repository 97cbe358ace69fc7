package eu.pontes.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;

/** Rows of inputs, as many as there are things to say: one is added at the end, and any of them can be removed. */
final class InputRows<R extends InputRow> extends Div {

    private final SerializableSupplier<R> fresh;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    /**
     * @param addition the text key of the button that adds one
     * @param fresh makes a row in which nothing stands yet
     */
    InputRows(String addition, SerializableSupplier<R> fresh) {
        this.fresh = fresh;
        addClassName("p-form");
        more = new Button(getTranslation(addition), click -> add().unfold());
        Div toolbar = new Div(more);
        toolbar.addClassName("p-toolbar");
        add(list, toolbar);
    }

    R add() {
        R row = fresh.get();
        row.stand(rows.size());
        row.remove().addClickListener(click -> remove(row));
        rows.add(row);
        list.add(row);
        return row;
    }

    List<R> rows() {
        return rows;
    }

    void unfoldFaulty() {
        rows.forEach(InputRow::unfoldIfFaulty);
    }

    private void remove(R row) {
        rows.remove(row);
        list.remove(row);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i);
        }
        more.focus();
    }
}
