package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.Worded;
import eu.pontes.plan.PlanId;
import eu.pontes.review.EvaluationResult;
import eu.pontes.review.Outcome;
import eu.pontes.review.RoundStatus;
import java.util.UUID;

/** Small pieces of text that several of these views show the same way. */
final class Words {

    private Words() {}

    static Component status(RoundStatus status) {
        return switch (status) {
            case OPEN -> badge(status, "info");
            case CHANGES_REQUESTED -> badge(status, "warn");
            case APPROVED -> badge(status, "ok");
        };
    }

    static Component result(EvaluationResult result) {
        return switch (result) {
            case POSITIVE -> badge(result, "ok");
            case NEGATIVE -> badge(result, "error");
        };
    }

    static Component outcome(Outcome outcome) {
        return switch (outcome) {
            case REACHED -> badge(outcome, "ok");
            case PARTLY -> badge(outcome, "warn");
            case NOT_REACHED -> badge(outcome, "error");
            case MOVED -> badge(outcome, "neutral");
        };
    }

    static Component badge(String text, String tone) {
        Span badge = new Span(text);
        badge.addClassNames("p-status", "p-status--" + tone);
        return badge;
    }

    /** A text of several lines, shown as it was typed. */
    static Paragraph typed(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.getStyle().set("white-space", "pre-line");
        return paragraph;
    }

    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("p-hint");
        return hint;
    }

    /** The plan that an address names; a malformed id names nothing. */
    static PlanId plan(String id) {
        try {
            return new PlanId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("plan");
        }
    }

    private static Component badge(Worded constant, String tone) {
        Span badge = new Span();
        badge.setText(badge.getTranslation(constant.key()));
        badge.addClassNames("p-status", "p-status--" + tone);
        return badge;
    }
}
