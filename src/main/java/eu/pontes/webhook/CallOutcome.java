package eu.pontes.webhook;

import eu.pontes.kernel.Worded;

/** How a call ended. */
public enum CallOutcome implements Worded {
    /** Answered with a status from 200 to 299. */
    TAKEN,
    /** Answered with any other status; redirects are not followed. */
    REFUSED,
    /** The address said that it is gone for good (410). */
    GONE,
    TIMED_OUT,
    /** No connection, or none that can be trusted. */
    UNREACHABLE,
    /** The name leads into a network that is nobody's business. */
    NOT_PUBLIC
}
