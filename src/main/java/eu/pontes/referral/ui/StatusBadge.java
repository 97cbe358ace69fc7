package eu.pontes.referral.ui;

import com.vaadin.flow.component.html.Span;
import eu.pontes.referral.ReferralStatus;

/** The state of a referral, as a word with the theme's icon for it. */
class StatusBadge extends Span {

    StatusBadge(ReferralStatus status) {
        setText(getTranslation(status.key()));
        addClassNames("p-status", tone(status));
    }

    private static String tone(ReferralStatus status) {
        return switch (status) {
            case PROPOSED -> "p-status--info";
            case ACCEPTED -> "p-status--warn";
            case PLACED -> "p-status--ok";
            case DECLINED -> "p-status--error";
            case WITHDRAWN -> "p-status--neutral";
        };
    }
}
