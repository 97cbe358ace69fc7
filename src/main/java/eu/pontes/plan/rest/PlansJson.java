package eu.pontes.plan.rest;

import java.util.List;

/**
 * A stretch of the list of plans.
 *
 * @param total how many there are in all
 */
public record PlansJson(List<PlanLineJson> items, int offset, int limit, long total) {}
