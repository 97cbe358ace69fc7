package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** The levels of the Common European Framework, from nothing at all. */
public enum LanguageLevel implements Worded {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
