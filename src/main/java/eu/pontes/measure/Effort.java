package eu.pontes.measure;

import eu.pontes.kernel.Worded;

/** How much time and money a measure takes, roughly. */
public enum Effort implements Worded {
    LOW,
    MEDIUM,
    HIGH
}
