package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** What people do with a language; few are equally good at all four. */
public enum Skill implements Worded {
    LISTEN,
    SPEAK,
    READ,
    WRITE
}
