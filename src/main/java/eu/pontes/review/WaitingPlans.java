package eu.pontes.review;

import eu.pontes.plan.PlanId;
import java.util.Optional;

/** How many plans wait for a decision of the service, and which one has waited longest. */
public record WaitingPlans(long count, Optional<PlanId> oldest) {}
