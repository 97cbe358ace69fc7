package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.plan.Answer;
import eu.pontes.plan.Extent;
import java.util.Optional;

/** One question with the scale and room for a remark. */
final class AnswerInputs extends Div {

    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final TextField remark = new TextField(getTranslation("plan.analysis.remark"));

    AnswerInputs(PlanForm form, String question, String text) {
        addClassName("p-form");
        extent.setLabel(text);
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(value -> getTranslation(value.key()));
        remark.setMaxLength(500);
        String name = "answers[" + question + "]";
        form.typed().choice(name + ".extent", form.fields().add(name + ".extent", extent), Enum::name);
        form.typed()
                .text(
                        name + ".remark",
                        form.fields().add(name + ".remark", remark),
                        getTranslation("plan.analysis.remark-on", text));
        add(extent, remark);
    }

    void show(Answer answer) {
        extent.setValue(answer.extent());
        remark.setValue(answer.remark());
    }

    /** The answer; a remark alone goes along too, so that the service asks for what is missing. */
    Optional<Answer> content() {
        return extent.isEmpty() && remark.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(extent.getValue(), remark.getValue()));
    }
}
