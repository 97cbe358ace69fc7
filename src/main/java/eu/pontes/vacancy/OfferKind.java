package eu.pontes.vacancy;

import eu.pontes.kernel.Worded;

/** What an employer offers. */
public enum OfferKind implements Worded {
    JOB,
    /** Any placement to learn at work, whatever scheme pays for it. */
    INTERNSHIP
}
