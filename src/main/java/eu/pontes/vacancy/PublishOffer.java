package eu.pontes.vacancy;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a draft goes public.
 *
 * @param headStart for how many working days only job desks see it, or nothing where everybody sees it at once
 * @param wordingReason why words stay that name a protected criterion
 * @param despiteTwins whether it goes public though another open offer of the employer says the same
 */
public record PublishOffer(
        @Nullable @Min(SHORTEST_HEAD_START) @Max(LONGEST_HEAD_START) Integer headStart,

        @Nullable @Size(max = 1000) @PlainText String wordingReason,
        boolean despiteTwins) {

    /** Long enough for a job coach to speak with somebody, in working days. */
    public static final int SHORTEST_HEAD_START = 3;

    /** So short that nobody else waits for more than about a week, in working days. */
    public static final int LONGEST_HEAD_START = 5;

    /** For everybody at once, with nothing to explain. */
    public static final PublishOffer AT_ONCE = new PublishOffer(null, null, false);

    /** For everybody at once, and why its words stay. */
    public static PublishOffer explained(String wordingReason) {
        return new PublishOffer(null, wordingReason, false);
    }
}
