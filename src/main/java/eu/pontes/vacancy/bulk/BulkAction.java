package eu.pontes.vacancy.bulk;

import eu.pontes.kernel.Worded;
import eu.pontes.vacancy.OfferStatus;
import java.util.function.Predicate;

/** What an employer does with several offers at once; whether it may is what the table of an offer's life says. */
public enum BulkAction implements Worded {
    /** Shows a draft for the first time, and again what was taken off. */
    PUBLISH(status -> status.canBecome(OfferStatus.PUBLISHED)),
    SUSPEND(status -> status.canBecome(OfferStatus.SUSPENDED)),
    /** Lets people react longer. */
    EXTEND(OfferStatus::isEditable),
    COPY(status -> true),
    CLOSE(status -> status.canBecome(OfferStatus.CLOSED)),
    ARCHIVE(status -> status.canBecome(OfferStatus.ARCHIVED));

    private final Predicate<OfferStatus> possible;

    BulkAction(Predicate<OfferStatus> possible) {
        this.possible = possible;
    }

    /** Whether an offer in this state may be tried at all. */
    public boolean fits(OfferStatus status) {
        return possible.test(status);
    }

    /** The text key of what has happened to an offer. */
    public String doneKey() {
        return switch (this) {
            case PUBLISH -> "vacancy.bulk.done.publish";
            case SUSPEND -> "vacancy.bulk.done.suspend";
            case EXTEND -> "vacancy.bulk.done.extend";
            case COPY -> "vacancy.bulk.done.copy";
            case CLOSE -> "vacancy.bulk.done.close";
            case ARCHIVE -> "vacancy.bulk.done.archive";
        };
    }
}
