package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import eu.pontes.plan.PlanId;
import eu.pontes.review.EvaluationResult;
import eu.pontes.review.Outcome;
import eu.pontes.review.RoundStatus;
import eu.pontes.shell.Address;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/** Small pieces of text that several of these views show the same way. */
final class Words {

    private Words() {}

    static Component status(RoundStatus status) {
        return switch (status) {
            case OPEN -> new Badge(Tone.INFO, status);
            case CHANGES_REQUESTED -> new Badge(Tone.WARN, status);
            case APPROVED -> new Badge(Tone.OK, status);
        };
    }

    static Component result(EvaluationResult result) {
        return switch (result) {
            case POSITIVE -> new Badge(Tone.OK, result);
            case NEGATIVE -> new Badge(Tone.ERROR, result);
        };
    }

    static Component outcome(Outcome outcome) {
        return switch (outcome) {
            case REACHED -> new Badge(Tone.OK, outcome);
            case PARTLY -> new Badge(Tone.WARN, outcome);
            case NOT_REACHED -> new Badge(Tone.ERROR, outcome);
            case MOVED -> new Badge(Tone.NEUTRAL, outcome);
        };
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
    static PlanId plan(BeforeEnterEvent event) {
        return new PlanId(Address.id(event, "plan", "plan").orElseThrow());
    }
}
