package eu.pontes.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.plan.SupportSeat;
import eu.pontes.plan.Voice;
import eu.pontes.plan.WriteSupport;
import eu.pontes.shell.Fields;
import java.util.ArrayList;
import java.util.List;

/** As many seats as there are people in the group, each a function and a voice. */
final class SeatInputs extends Div {

    private final Fields fields;
    private final Div rows = new Div();
    private final Paragraph hint = new Paragraph();
    private final Button more;
    private final List<Seat> seats = new ArrayList<>();

    SeatInputs(Fields fields, List<SupportSeat> known) {
        this.fields = fields;
        addClassName("p-form");
        rows.addClassName("p-form");
        hint.addClassName("p-hint");
        hint.getElement().setAttribute("role", "status");
        more = new Button(getTranslation("plan.support.more"), click -> {
            add(new Seat()).jobFunction.focus();
            settle();
        });
        known.forEach(seat -> add(new Seat()).show(seat));
        while (seats.size() < WriteSupport.FEWEST) {
            add(new Seat());
        }
        add(rows, hint, new Div(more));
        settle();
    }

    /** The seats that something was filled in for. */
    List<WriteSupport.Seat> content() {
        settle();
        return seats.stream()
                .filter(Seat::used)
                .map(seat -> new WriteSupport.Seat(seat.jobFunction.getValue(), seat.voice.getValue()))
                .toList();
    }

    private Seat add(Seat seat) {
        seats.add(seat);
        rows.add(seat);
        return seat;
    }

    /** Numbers the seats as the service will see them, so that its errors find their fields. */
    private void settle() {
        int used = 0;
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            seat.number(i + 1);
            if (seat.used()) {
                fields.add("seats[" + used + "].jobFunction", seat.jobFunction);
                fields.add("seats[" + used + "].voice", seat.voice);
                used++;
            }
        }
        more.setVisible(seats.size() < WriteSupport.MOST);
        boolean workers = seats.stream()
                .anyMatch(seat ->
                        seat.voice.getOptionalValue().filter(Voice::ofWorkers).isPresent());
        hint.setText(getTranslation(workers ? "plan.support.mirrors" : "plan.support.one-sided"));
    }

    /** One seat. */
    private final class Seat extends FieldSet {

        private final TextField jobFunction = new TextField(getTranslation("plan.support.function"));
        private final Select<Voice> voice = new Select<>();

        Seat() {
            jobFunction.setMaxLength(120);
            voice.setLabel(getTranslation("plan.support.voice"));
            voice.setItems(Voice.values());
            voice.setItemLabelGenerator(choice -> getTranslation(choice.key()));
            voice.addValueChangeListener(change -> settle());
            Button remove = new Button(getTranslation("plan.support.remove"), click -> {
                seats.remove(this);
                rows.remove(this);
                settle();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div row = new Div(jobFunction, voice);
            row.addClassName("p-form__row");
            add(row, remove);
        }

        void show(SupportSeat seat) {
            jobFunction.setValue(seat.jobFunction());
            voice.setValue(seat.voice());
        }

        void number(int number) {
            setLegendText(getTranslation("plan.support.seat", number));
        }

        boolean used() {
            return !jobFunction.isEmpty() || !voice.isEmpty();
        }
    }
}
