package eu.pontes.identity;

import eu.pontes.kernel.Worded;

/** In which part of society an employer works; a programme may be for one of them only. */
public enum EmployerNature implements Worded {
    PRIVATE,
    NON_PROFIT,
    PUBLIC,
    LOCAL_AUTHORITY
}
