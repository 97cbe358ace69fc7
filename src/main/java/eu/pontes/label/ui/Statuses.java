package eu.pontes.label.ui;

import eu.pontes.label.ApplicationStatus;
import eu.pontes.label.LabelStanding;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/** States as a word with the tone that fits it. */
final class Statuses {

    private Statuses() {}

    static Badge of(ApplicationStatus status) {
        return new Badge(
                switch (status) {
                    case APPLIED -> Tone.INFO;
                    case AWARDED -> Tone.OK;
                    case REFUSED -> Tone.ERROR;
                },
                status);
    }

    static Badge of(LabelStanding standing) {
        return new Badge(
                switch (standing) {
                    case VALID -> Tone.OK;
                    case EXPIRED -> Tone.NEUTRAL;
                    case WITHDRAWN -> Tone.ERROR;
                },
                standing);
    }
}
