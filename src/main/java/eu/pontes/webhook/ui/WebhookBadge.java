package eu.pontes.webhook.ui;

import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import eu.pontes.webhook.WebhookStatus;

/** Whether an address is called. */
final class WebhookBadge extends Badge {

    WebhookBadge(WebhookStatus status) {
        super(tone(status), status);
    }

    private static Tone tone(WebhookStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.OK;
            case PAUSED -> Tone.NEUTRAL;
            case GIVEN_UP -> Tone.ERROR;
        };
    }
}
