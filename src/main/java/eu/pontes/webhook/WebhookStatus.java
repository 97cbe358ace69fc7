package eu.pontes.webhook;

/** Whether an address is called. */
public enum WebhookStatus {
    ACTIVE,
    /** Switched off by its organisation. */
    PAUSED,
    /** Switched off here after days without one call that was taken, or because the address said that it is gone. */
    GIVEN_UP
}
