package eu.pontes.plan;

import eu.pontes.kernel.TenantId;

/** A service approved a plan; it now runs. */
public record PlanApproved(PlanId plan, TenantId employer, TenantId service) {}
