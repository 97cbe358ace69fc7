package eu.pontes.reference;

/** The Belgian region whose placement schemes and labels apply somewhere. */
public enum Region {
    BRUSSELS,
    FLANDERS,
    WALLONIA
}
