package eu.pontes.vacancy.ui;

import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferStatus;

/** The state of an offer. */
final class OfferBadge extends Badge {

    OfferBadge(OfferStatus status) {
        super(tone(status), status);
    }

    private static Tone tone(OfferStatus status) {
        return switch (status) {
            case DRAFT, HEAD_START -> Tone.INFO;
            case PUBLISHED, FILLED -> Tone.OK;
            case CLOSED, ARCHIVED -> Tone.NEUTRAL;
            case SUSPENDED, EXPIRED -> Tone.WARN;
        };
    }
}
