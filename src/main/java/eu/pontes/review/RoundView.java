package eu.pontes.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with its remarks in the order in which they were written.
 *
 * @param decidedBy the name of the consultant who decided, or nothing while the round is open
 * @param answerable whether the employer can still answer: decided, and not yet followed by a new submission
 */
public record RoundView(
        RoundId id,
        int version,
        int number,
        RoundStatus status,
        Instant openedAt,
        @Nullable String comment,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        boolean answerable,
        List<RemarkView> remarks) {

    public RoundView {
        remarks = List.copyOf(remarks);
    }

    public List<RemarkView> of(RemarkSection section) {
        return remarks.stream().filter(remark -> remark.section() == section).toList();
    }
}
