package eu.pontes.reference;

import eu.pontes.kernel.Worded;

/** The Belgian region whose placement schemes and labels apply somewhere. */
public enum Region implements Worded {
    BRUSSELS,
    FLANDERS,
    WALLONIA
}
