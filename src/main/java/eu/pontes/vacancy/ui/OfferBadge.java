package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.html.Span;
import eu.pontes.vacancy.OfferStatus;

/** The state of an offer as an icon with its word. */
class OfferBadge extends Span {

    OfferBadge(OfferStatus status) {
        addClassNames("p-status", tone(status));
        setText(getTranslation(status.key()));
    }

    private static String tone(OfferStatus status) {
        return switch (status) {
            case DRAFT -> "p-status--info";
            case PUBLISHED -> "p-status--ok";
            case CLOSED -> "p-status--neutral";
            case EXPIRED -> "p-status--warn";
        };
    }
}
