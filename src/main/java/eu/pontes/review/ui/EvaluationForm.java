package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Progress;
import eu.pontes.review.EvaluatedObjective;
import eu.pontes.review.EvaluationResult;
import eu.pontes.review.Outcome;
import eu.pontes.shell.Fields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where a consultant says what became of each objective, and what that makes of the plan. */
class EvaluationForm extends Div {

    private final Fields fields = new Fields();
    private final transient List<Row> rows = new ArrayList<>();
    private final RadioButtonGroup<EvaluationResult> result = new RadioButtonGroup<>();
    private final TextArea conclusion;

    EvaluationForm(PlanView plan, Evaluating evaluating) {
        addClassName("p-form");
        add(fields, new H2(getTranslation("review.evaluation.objectives")));
        add(Words.hint(getTranslation("review.evaluation.suggested")));
        plan.objectives().forEach(objective -> add(row(objective)));
        result.setLabel(getTranslation("review.evaluation.result"));
        result.setItems(EvaluationResult.values());
        result.setItemLabelGenerator(item -> getTranslation(item.key()));
        result.setRequiredIndicatorVisible(true);
        conclusion = new TextArea(getTranslation("review.evaluation.conclusion"));
        conclusion.setMinRows(5);
        conclusion.setRequiredIndicatorVisible(true);
        fields.add("result", result);
        fields.add("conclusion", conclusion);
        Button evaluate = new Button(
                getTranslation("review.evaluate"), click -> fields.attempt(() -> evaluating.evaluate(draft())));
        evaluate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(evaluate);
        toolbar.addClassName("p-toolbar");
        add(
                new H2(getTranslation("review.evaluation.result.heading")),
                result,
                conclusion,
                new Paragraph(getTranslation("review.evaluation.consequence")),
                toolbar);
    }

    private Component row(ObjectiveView objective) {
        Progress progress = objective.progress();
        String path = "objectives[" + rows.size() + "].";
        RadioButtonGroup<Outcome> outcome =
                fields.add(path + "outcome", new RadioButtonGroup<>(getTranslation("review.evaluation.outcome")));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(item -> getTranslation(item.key()));
        outcome.setValue(suggestion(progress));
        TextArea note = fields.add(path + "note", new TextArea(getTranslation("review.evaluation.note")));
        rows.add(new Row(objective.id(), outcome, note));
        Section section = new Section(
                new H3(objective.statement()),
                Words.hint(getTranslation(
                        "review.evaluation.progress", progress.current(), progress.target(), progress.percent())),
                outcome,
                note);
        section.addClassName("p-form");
        return section;
    }

    private static Outcome suggestion(Progress progress) {
        if (progress.reached()) {
            return Outcome.REACHED;
        }
        return progress.percent() > 0 ? Outcome.PARTLY : Outcome.NOT_REACHED;
    }

    private Draft draft() {
        EvaluationResult chosen = result.getOptionalValue().orElseThrow(() -> Problem.invalid("result", "NotNull"));
        List<EvaluatedObjective> objectives = rows.stream()
                .map(row -> new EvaluatedObjective(
                        row.objective(), row.outcome().getValue(), row.note().getValue()))
                .toList();
        return new Draft(chosen, conclusion.getValue(), objectives);
    }

    /** The fields of one objective. */
    private record Row(ObjectiveId objective, RadioButtonGroup<Outcome> outcome, TextArea note) {}

    /** An evaluation as it stands in the form. */
    record Draft(EvaluationResult result, String conclusion, List<EvaluatedObjective> objectives) {}

    /** What happens with the evaluation. */
    @FunctionalInterface
    interface Evaluating extends Serializable {
        void evaluate(Draft draft);
    }
}
