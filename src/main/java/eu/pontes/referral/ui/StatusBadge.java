package eu.pontes.referral.ui;

import eu.pontes.referral.ReferralStatus;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/** The state of a referral. */
final class StatusBadge extends Badge {

    StatusBadge(ReferralStatus status) {
        super(tone(status), status);
    }

    private static Tone tone(ReferralStatus status) {
        return switch (status) {
            case PROPOSED -> Tone.INFO;
            case ACCEPTED -> Tone.WARN;
            case PLACED -> Tone.OK;
            case DECLINED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
