package eu.pontes.plan;

import eu.pontes.kernel.TenantId;

/**
 * Says which plans an employer has laid before an awarding authority. The feature that knows this lies above this one
 * and provides it, so that the door to a plan can be guarded where the plan is.
 */
public interface PlanDisclosures {

    /** Whether the employer of this plan applied to this authority with it. */
    boolean laidBefore(TenantId authority, PlanId plan);
}
