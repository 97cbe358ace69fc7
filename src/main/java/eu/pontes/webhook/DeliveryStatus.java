package eu.pontes.webhook;

import eu.pontes.kernel.Worded;

/** How far a message to another system is. */
public enum DeliveryStatus implements Worded {
    /** Not tried yet. */
    WAITING,
    /** Not taken yet, and tried again. */
    FAILED,
    DELIVERED,
    /** Not taken, and not tried any more until somebody replays it. */
    DEAD
}
