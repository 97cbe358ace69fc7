package eu.pontes.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.PlanView;
import eu.pontes.review.EvaluationView;

/** How a plan ended: the result, the conclusion, and the outcome of each objective. */
class EvaluationPanel extends Section {

    EvaluationPanel(EvaluationView evaluation, PlanView plan) {
        addClassName("p-section");
        UnorderedList outcomes = new UnorderedList();
        outcomes.addClassName("p-task-list");
        plan.objectives()
                .forEach(objective -> evaluation.of(objective.id()).ifPresent(evaluated -> {
                    ListItem item = new ListItem(new Span(objective.statement()), Words.outcome(evaluated.outcome()));
                    item.addClassName("p-task");
                    String note = evaluated.note();
                    if (note != null) {
                        item.add(Words.hint(note));
                    }
                    outcomes.add(item);
                }));
        add(
                new H2(getTranslation("review.evaluation.result.heading")),
                Words.result(evaluation.result()),
                Words.typed(evaluation.conclusion()),
                Words.hint(getTranslation("review.evaluation.by", evaluation.evaluatedAt(), evaluation.evaluatedBy())),
                outcomes);
    }
}
