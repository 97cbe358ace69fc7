package eu.pontes.label.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.pontes.kernel.Worded;
import eu.pontes.label.ApplicationStatus;
import eu.pontes.label.LabelStanding;

/** States as a word with the tone that fits it. */
final class Statuses {

    private Statuses() {}

    static Span of(Component view, ApplicationStatus status) {
        return span(
                view,
                status,
                switch (status) {
                    case APPLIED -> "p-status--info";
                    case AWARDED -> "p-status--ok";
                    case REFUSED -> "p-status--error";
                });
    }

    static Span of(Component view, LabelStanding standing) {
        return span(
                view,
                standing,
                switch (standing) {
                    case VALID -> "p-status--ok";
                    case EXPIRED -> "p-status--neutral";
                    case WITHDRAWN -> "p-status--error";
                });
    }

    private static Span span(Component view, Worded word, String tone) {
        Span span = new Span(view.getTranslation(word.key()));
        span.addClassNames("p-status", tone);
        return span;
    }
}
