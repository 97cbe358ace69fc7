package eu.pontes.plan;

/** A seat in the group that carries the plan. */
public record SupportSeat(String jobFunction, Voice voice) {}
