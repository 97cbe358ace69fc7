package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What an employer wants with a placement scheme. */
public enum SchemeGoal implements Worded {
    DISCOVER,
    TRY_OUT,
    TRAIN,
    HIRE,
    MENTOR
}
