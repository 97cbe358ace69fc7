package eu.pontes.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.plan.ReservationView;
import eu.pontes.plan.WriteReservation;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks for the approval that an employer needs before it keeps places for a group. */
final class ReservationInputs implements Serializable {

    private final Checkbox reserved;
    private final TextField approval;
    private final DayPicker from;
    private final DayPicker until;

    ReservationInputs(PlanForm form) {
        Checkbox ask = new Checkbox(form.getTranslation("plan.reservation.ask"));
        reserved = form.placed(form.typed().flag("reservation", form.fields().add("reservation", ask)));
        reserved.setHelperText(form.getTranslation("plan.reservation.help"));
        approval = form.text("reservation.approval", form.getTranslation("plan.reservation.approval"), 120);
        approval.setHelperText(form.getTranslation("plan.reservation.approval.help"));
        from = form.day("reservation.from", form.getTranslation("plan.reservation.from"));
        until = form.day("reservation.until", form.getTranslation("plan.reservation.until"));
        reserved.addValueChangeListener(change -> askFor(change.getValue()));
        askFor(false);
    }

    private void askFor(boolean wanted) {
        approval.setVisible(wanted);
        from.setVisible(wanted);
        until.setVisible(wanted);
    }

    void show(ReservationView reservation) {
        reserved.setValue(true);
        approval.setValue(reservation.approval());
        from.setValue(reservation.from());
        until.setValue(reservation.until());
    }

    @Nullable WriteReservation content() {
        return reserved.getValue()
                ? new WriteReservation(approval.getValue(), from.getValue(), until.getValue())
                : null;
    }
}
