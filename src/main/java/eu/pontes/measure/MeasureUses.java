package eu.pontes.measure;

/** Says how often a measure is used. The feature that knows this lies above this one and provides it. */
public interface MeasureUses {

    /** How many plans of any employer that were handed in have an action from this measure. */
    long plansWith(String measure);
}
