package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** Who speaks for the workers where the employer is. */
public enum ConsultedBody implements Worded {
    WORKS_COUNCIL,
    /** The committee for prevention and protection at work (CPBW, CPPT). */
    PREVENTION_COMMITTEE,
    UNION_DELEGATION,
    /** Where no body exists the staff itself is asked; a consultant sees that it was so. */
    STAFF;

    /** Whether it is a body of social dialogue, on whose backing the Brussels ground for headcounts rests. */
    public boolean representsWorkers() {
        return this != STAFF;
    }
}
