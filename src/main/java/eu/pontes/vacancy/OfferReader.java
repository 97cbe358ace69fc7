package eu.pontes.vacancy;

/** Who looks for offers: job desks see some of them earlier. */
public enum OfferReader {
    ANYBODY,
    JOB_DESK;

    /** Whether offers in a state are found by this reader. */
    public boolean reads(OfferStatus status) {
        return status == OfferStatus.PUBLISHED || (this == JOB_DESK && status == OfferStatus.HEAD_START);
    }
}
