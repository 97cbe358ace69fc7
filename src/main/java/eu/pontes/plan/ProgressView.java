package eu.pontes.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One entry of the progress of an objective.
 *
 * @param value what came on top, or what was measured; for a share, the percentage as far as the reader may know it
 */
public record ProgressView(
        ObjectiveId objective, LocalDate happenedOn, BigDecimal value, String note, ProgressSource source) {}
