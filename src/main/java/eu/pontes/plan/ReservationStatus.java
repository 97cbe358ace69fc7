package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** Whether places may be kept for a group now, and if not, why. */
public enum ReservationStatus implements Worded {
    NOT_YET,
    OPEN,
    /** Open, but not for long. */
    ENDING,
    ENDED,
    /** Positive action ends when what it is for is reached, however long the approval lasts. */
    TARGET_REACHED;

    public boolean open() {
        return this == OPEN || this == ENDING;
    }
}
