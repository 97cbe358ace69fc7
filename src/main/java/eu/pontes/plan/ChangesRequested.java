package eu.pontes.plan;

import eu.pontes.kernel.TenantId;

/** A service sent a plan back to its employer. */
public record ChangesRequested(PlanId plan, TenantId employer, TenantId service) {}
