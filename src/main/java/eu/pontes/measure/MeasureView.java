package eu.pontes.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole measure in the reader's language.
 *
 * @param steps how to start, in order
 * @param sectors sections of NACE; none means that it suits every sector
 * @param source the document that describes it, or nothing if it was written for Pontes
 * @param current whether it may still be copied into a plan
 */
public record MeasureView(
        String code,
        String name,
        String about,
        List<String> steps,
        Set<String> domains,
        Set<String> targetGroups,
        Set<String> sectors,
        Effort effort,
        Measuring measuring,
        Optional<MeasureSource> source,
        boolean current) {}
