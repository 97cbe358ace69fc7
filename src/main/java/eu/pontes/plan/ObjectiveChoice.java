package eu.pontes.plan;

/** An objective that an offer can serve, with its words and its plan's title. */
public record ObjectiveChoice(ObjectiveId id, String label) {}
