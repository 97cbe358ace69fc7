package eu.pontes.webhook;

import eu.pontes.kernel.Worded;

/** Whether an address is called. */
public enum WebhookStatus implements Worded {
    ACTIVE,
    /** Switched off by its organisation. */
    PAUSED,
    /** Switched off here after days without one call that was taken, or because the address said that it is gone. */
    GIVEN_UP
}
