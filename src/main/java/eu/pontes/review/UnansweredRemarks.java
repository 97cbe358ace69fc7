package eu.pontes.review;

import eu.pontes.plan.PlanId;

/** How many remarks on a plan wait for the employer's answer. */
public record UnansweredRemarks(PlanId plan, int count) {}
