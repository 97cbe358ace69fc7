package eu.pontes.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the progress of an objective.
 *
 * @param value what came on top, or what was measured; for a share, the percentage
 * @param share the numbers behind a share
 */
public record ProgressView(
        ObjectiveId objective,
        LocalDate happenedOn,
        BigDecimal value,
        Optional<Reading.Share> share,
        String note,
        ProgressSource source) {}
