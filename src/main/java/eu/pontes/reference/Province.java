package eu.pontes.reference;

import eu.pontes.kernel.Worded;

/** The provinces of Belgium. */
public enum Province implements Worded {
    ANTWERP,
    EAST_FLANDERS,
    FLEMISH_BRABANT,
    HAINAUT,
    LIEGE,
    LIMBURG,
    LUXEMBOURG,
    NAMUR,
    WALLOON_BRABANT,
    WEST_FLANDERS
}
