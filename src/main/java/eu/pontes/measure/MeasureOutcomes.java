package eu.pontes.measure;

/** Says what a measure led to. The feature that knows this lies above this one and provides it. */
public interface MeasureOutcomes {

    /** The outcomes of the objectives that actions from this measure served, over all evaluated plans. */
    MeasureResults resultsOf(String measure);
}
