package eu.pontes.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One entry of the progress of an objective. */
public record ProgressView(
        ObjectiveId objective, LocalDate happenedOn, BigDecimal value, String note, ProgressSource source) {}
