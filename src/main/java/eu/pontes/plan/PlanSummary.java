package eu.pontes.plan;

import eu.pontes.kernel.Period;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.util.Optional;

/** A plan as a line of a list. */
public record PlanSummary(
        PlanId id,
        TenantId employer,
        String employerName,
        TenantId service,
        String serviceName,
        String title,
        Names planType,
        Period period,
        PlanStatus status,
        int round,
        Optional<Instant> submittedAt) {}
