package eu.pontes.measure;

import java.util.Set;

/**
 * A measure as one of a list.
 *
 * @param domains codes of the rule book
 * @param targetGroups codes of the rule book
 */
public record MeasureCard(
        String code, String name, String about, Effort effort, Set<String> domains, Set<String> targetGroups) {}
