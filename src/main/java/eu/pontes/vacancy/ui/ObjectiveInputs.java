package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.pontes.plan.ObjectiveChoice;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ReservationView;
import eu.pontes.shell.Fields;
import eu.pontes.vacancy.OfferContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which objective of the plan an offer serves, and whether its places are kept for the group of that objective; the
 * latter is only asked where an approval stands there.
 */
final class ObjectiveInputs extends Div {

    private final transient Map<ObjectiveId, ReservationView> approvals;
    private final Select<ObjectiveChoice> objective = new Select<>();
    private final Checkbox reserved = new Checkbox();

    ObjectiveInputs(Fields errors, List<ObjectiveChoice> choices, Map<ObjectiveId, ReservationView> approvals) {
        this.approvals = approvals;
        addClassName("p-form");
        errors.add("objective", objective);
        objective.setLabel(getTranslation("vacancy.form.objective"));
        objective.setHelperText(getTranslation("vacancy.form.objective.help"));
        objective.setItems(choices);
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(getTranslation("vacancy.form.objective.none"));
        objective.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("vacancy.form.objective.none") : choice.label());
        objective.setVisible(!choices.isEmpty());
        errors.add("reserved", reserved);
        reserved.setLabel(getTranslation("vacancy.form.reserved"));
        objective.addValueChangeListener(change -> follow());
        reserved.addValueChangeListener(change -> follow());
        add(objective, reserved);
        follow();
    }

    void show(OfferContent content) {
        content.serves()
                .ifPresent(served -> objective
                        .getListDataView()
                        .getItems()
                        .filter(choice -> choice.id().equals(served))
                        .findFirst()
                        .ifPresent(objective::setValue));
        reserved.setValue(content.keepsPlaces());
    }

    @Nullable UUID objective() {
        return objective.getValue() == null ? null : objective.getValue().id().value();
    }

    @Nullable Boolean reserved() {
        return reserved.getValue() ? true : null;
    }

    /** What was ticked stays to be seen when its approval has ended, so that it can be taken back. */
    private void follow() {
        Optional<ReservationView> approval =
                Optional.ofNullable(objective.getValue()).map(choice -> approvals.get(choice.id()));
        reserved.setVisible(approval.isPresent() || reserved.getValue());
        reserved.setHelperText(approval.map(found -> getTranslation(
                        "vacancy.form.reserved.help",
                        found.approval(),
                        found.until(),
                        getTranslation(found.status().key())))
                .orElseGet(() -> getTranslation("vacancy.form.reserved.none")));
    }
}
