package eu.pontes.wording;

import eu.pontes.kernel.Worded;

/** How much a finding asks of the writer. */
public enum Force implements Worded {
    /** The words name a criterion that the law protects: who keeps them says why. */
    LAW,
    /** The words may keep people away. */
    ADVICE
}
