package eu.pontes.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.review.RemarkSection;
import eu.pontes.review.RemarkView;
import eu.pontes.shell.Fields;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a consultant writes or rewrites one remark. */
class RemarkForm extends Div {

    private final Fields fields = new Fields();
    private final Select<RemarkSection> section = new Select<>();
    private final Select<ObjectiveView> objective = new Select<>();
    private final TextArea text;

    private @Nullable Saving saving;

    RemarkForm(PlanView plan, String verb) {
        addClassName("p-form");
        section.setLabel(getTranslation("review.remark.section"));
        section.setItems(RemarkSection.values());
        section.setItemLabelGenerator(part -> getTranslation(part.key()));
        section.addValueChangeListener(change -> showObjective());
        objective.setLabel(getTranslation("review.remark.objective"));
        objective.setItems(plan.objectives());
        objective.setItemLabelGenerator(
                known -> known == null ? getTranslation("review.remark.all-objectives") : known.statement());
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(getTranslation("review.remark.all-objectives"));
        text = new TextArea(getTranslation("review.remark.text"));
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        section.setValue(RemarkSection.GENERAL);
        fields.add("section", section);
        fields.add("objective", objective);
        fields.add("text", text);
        Button save = new Button(verb, click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fields, section, objective, text, new Div(save));
        showObjective();
    }

    /** Fills the form with a remark that exists. */
    RemarkForm with(RemarkView remark, PlanView plan) {
        section.setValue(remark.section());
        ObjectiveId about = remark.objective();
        if (about != null) {
            plan.objective(about).ifPresent(objective::setValue);
        }
        text.setValue(remark.text());
        return this;
    }

    void onSave(Saving how) {
        saving = how;
    }

    /** Makes room for the next remark on the same section. */
    void clear() {
        text.clear();
        text.focus();
    }

    private void save() {
        Saving how = saving;
        if (how != null) {
            ObjectiveId about = chosenObjective().orElse(null);
            fields.attempt(() -> how.save(new Draft(section.getValue(), about, text.getValue())));
        }
    }

    private Optional<ObjectiveId> chosenObjective() {
        return objective.isVisible() ? objective.getOptionalValue().map(ObjectiveView::id) : Optional.empty();
    }

    private void showObjective() {
        objective.setVisible(section.getValue() == RemarkSection.OBJECTIVES);
    }

    /** A remark as it stands in the form. */
    record Draft(RemarkSection section, @Nullable ObjectiveId objective, String text) {}

    /** What happens with the remark. */
    @FunctionalInterface
    interface Saving extends Serializable {
        void save(Draft draft);
    }
}
