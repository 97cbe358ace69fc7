package eu.pontes.review;

import eu.pontes.measure.MeasureOutcomes;
import eu.pontes.measure.MeasureResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the library of measures what evaluations say about the objectives that a measure served. */
@ApplicationScoped
class EvaluatedMeasures implements MeasureOutcomes {

    private final Evaluations evaluations;

    @Inject
    EvaluatedMeasures(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public MeasureResults resultsOf(String measure) {
        Map<Outcome, Long> objectives = evaluations.outcomesOf(measure);
        return new MeasureResults(
                evaluations.plansWith(measure),
                objectives.getOrDefault(Outcome.REACHED, 0L),
                objectives.getOrDefault(Outcome.PARTLY, 0L),
                objectives.getOrDefault(Outcome.NOT_REACHED, 0L),
                objectives.getOrDefault(Outcome.MOVED, 0L));
    }
}
