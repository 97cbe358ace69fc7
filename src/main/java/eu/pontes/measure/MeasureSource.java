package eu.pontes.measure;

import java.util.Optional;

/**
 * The public document in which a measure was found.
 *
 * @param place where in the document
 */
public record MeasureSource(String title, Optional<String> publisher, Optional<Integer> year, Optional<String> place) {}
