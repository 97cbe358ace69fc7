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
import java.util.ArrayList;
import java.util.List;

/** As many seats as there are people in the group, each a function and a voice; those not needed stay out of sight. */
final class SeatInputs extends Div {

    private final PlanForm form;
    private final Paragraph hint = new Paragraph();
    private final Button more;
    private final List<Seat> seats = new ArrayList<>();
    private int shown = WriteSupport.FEWEST;

    SeatInputs(PlanForm form, List<SupportSeat> known) {
        this.form = form;
        addClassName("p-form");
        Div rows = new Div();
        rows.addClassName("p-form");
        hint.addClassName("p-hint");
        hint.getElement().setAttribute("role", "status");
        more = new Button(getTranslation("plan.support.more"), click -> {
            shown++;
            settle();
            seats.get(shown - 1).jobFunction.focus();
        });
        for (int number = 1; number <= WriteSupport.MOST; number++) {
            Seat seat = new Seat(number);
            seats.add(seat);
            rows.add(seat);
        }
        for (int i = 0; i < known.size(); i++) {
            seats.get(i).show(known.get(i));
        }
        seats.forEach(Seat::listen);
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

    /** Closes the gap that a seat leaves. */
    private void remove(Seat left) {
        for (int i = seats.indexOf(left); i < seats.size() - 1; i++) {
            seats.get(i).copy(seats.get(i + 1));
        }
        seats.get(seats.size() - 1).clear();
        shown = Math.max(shown - 1, WriteSupport.FEWEST);
        settle();
        form.typed().changed();
    }

    /** Counts the seats as the service will see them, so that its errors find their fields. */
    private void settle() {
        int used = 0;
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.used()) {
                form.fields().add("seats[" + used + "].jobFunction", seat.jobFunction);
                form.fields().add("seats[" + used + "].voice", seat.voice);
                used++;
                shown = Math.max(shown, i + 1);
            }
        }
        for (int i = 0; i < seats.size(); i++) {
            seats.get(i).setVisible(i < shown);
        }
        more.setVisible(shown < WriteSupport.MOST);
        boolean workers = seats.stream()
                .anyMatch(seat ->
                        seat.voice.getOptionalValue().filter(Voice::ofWorkers).isPresent());
        hint.setText(getTranslation(workers ? "plan.support.mirrors" : "plan.support.one-sided"));
    }

    /** One seat. */
    private final class Seat extends FieldSet {

        private final TextField jobFunction = new TextField(getTranslation("plan.support.function"));
        private final Select<Voice> voice = new Select<>();

        Seat(int number) {
            setLegendText(getTranslation("plan.support.seat", number));
            jobFunction.setMaxLength(120);
            voice.setLabel(getTranslation("plan.support.voice"));
            voice.setItems(Voice.values());
            voice.setItemLabelGenerator(choice -> getTranslation(choice.key()));
            form.typed().text("seat" + number + ".jobFunction", jobFunction);
            form.typed().choice("seat" + number + ".voice", voice, Voice::name);
            Button leave = new Button(getTranslation("plan.support.remove"), click -> SeatInputs.this.remove(this));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div row = new Div(jobFunction, voice);
            row.addClassName("p-form__row");
            add(row, leave);
        }

        void listen() {
            jobFunction.addValueChangeListener(change -> settle());
            voice.addValueChangeListener(change -> settle());
        }

        void show(SupportSeat seat) {
            jobFunction.setValue(seat.jobFunction());
            voice.setValue(seat.voice());
        }

        void copy(Seat next) {
            jobFunction.setValue(next.jobFunction.getValue());
            voice.setValue(next.voice.getValue());
        }

        void clear() {
            jobFunction.clear();
            voice.clear();
        }

        boolean used() {
            return !jobFunction.isEmpty() || !voice.isEmpty();
        }
    }
}
