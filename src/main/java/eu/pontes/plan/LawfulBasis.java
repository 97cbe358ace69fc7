package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** On what ground the headcounts were made; counting origin or disability without one is forbidden. */
public enum LawfulBasis implements Worded {
    /** The Brussels order on diversity; asks for the prior backing of the workers' representatives. */
    ORDER_7_MAY_2009,
    /** A voluntary survey whose answers cannot be led back to a person. */
    ANONYMOUS_SURVEY,
    /** Only age, gender and diploma as the personnel register has them. */
    PERSONNEL_REGISTER,
    /** No headcounts: the analysis is told in words. */
    QUALITATIVE_ONLY
}
