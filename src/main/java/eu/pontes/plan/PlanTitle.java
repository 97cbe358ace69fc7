package eu.pontes.plan;

/** A plan by its name. */
public record PlanTitle(PlanId id, String title) {}
