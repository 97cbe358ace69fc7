package eu.pontes.plan.rest;

import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as a line of a list. */
public record PlanLineJson(
        UUID id,
        UUID employer,
        String employerName,
        String title,
        String planType,
        LocalDate startsOn,
        LocalDate endsOn,
        PlanStatus status,
        int round,
        @Nullable Instant submittedAt) {

    static PlanLineJson of(PlanSummary plan, Language language) {
        return new PlanLineJson(
                plan.id().value(),
                plan.employer().value(),
                plan.employerName(),
                plan.title(),
                plan.planType().in(language),
                plan.period().from(),
                plan.period().to(),
                plan.status(),
                plan.round(),
                plan.submittedAt().orElse(null));
    }
}
