package eu.pontes.measure;

/**
 * What evaluations say about the objectives that actions from one measure served.
 *
 * @param plans how many evaluated plans that are
 */
public record MeasureResults(long plans, long reached, long partly, long notReached, long moved) {}
