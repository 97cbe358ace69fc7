package eu.pontes.vacancy;

import eu.pontes.kernel.Worded;

/** How people may react to an offer. */
public enum ContactWay implements Worded {
    PHONE,
    MAIL,
    IN_PERSON
}
