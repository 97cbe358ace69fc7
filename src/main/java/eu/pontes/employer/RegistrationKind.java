package eu.pontes.employer;

import eu.pontes.kernel.Worded;

/** Where an employer is registered, if anywhere. None of these keeps anybody from beginning a plan. */
public enum RegistrationKind implements Worded {
    /** In the Crossroads Bank for Enterprises; the number may still follow. */
    BELGIAN,
    /** In the register of another country. */
    FOREIGN,
    /** Being founded: the number is still to come. */
    STARTING,
    /** Without a number of its own. */
    NONE
}
