package eu.pontes.plan;

import eu.pontes.kernel.TenantId;

/** An employer handed in a plan, for the first time or again. */
public record PlanSubmitted(PlanId plan, TenantId employer, TenantId service, int round) {}
