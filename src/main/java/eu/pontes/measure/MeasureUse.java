package eu.pontes.measure;

import java.util.Optional;

/**
 * What became of a measure with all employers together. A figure about fewer than {@value #FEWEST} plans could point at
 * one of them, so there is none.
 *
 * @param plans how many plans that were handed in use the measure
 * @param results what evaluations say about the objectives that it served
 */
public record MeasureUse(Optional<Long> plans, Optional<MeasureResults> results) {

    public static final int FEWEST = 5;

    static MeasureUse of(long plans, MeasureResults results) {
        return new MeasureUse(
                Optional.of(plans).filter(known -> known >= FEWEST),
                Optional.of(results).filter(known -> known.plans() >= FEWEST));
    }
}
