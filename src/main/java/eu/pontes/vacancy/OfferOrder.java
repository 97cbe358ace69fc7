package eu.pontes.vacancy;

import eu.pontes.kernel.Worded;

/** What comes first among the offers that fit. */
public enum OfferOrder implements Worded {
    /** What fits best; without words to fit, the newest. */
    BEST,
    NEWEST,
    /** The shortest way from the place; without a place, the newest. */
    NEAREST,
    /** The last day on which people can react. */
    ENDING
}
