package eu.pontes.label;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application, as both sides see it.
 *
 * @param version goes back with the decision
 * @param reason why it was refused, if it was
 */
public record ApplicationView(
        ApplicationId id,
        int version,
        PlanId plan,
        String planTitle,
        TenantId employer,
        String employerName,
        String authorityName,
        LocalDate receivedOn,
        ApplicationStatus status,
        @Nullable String reason,
        @Nullable Instant decidedAt) {}
