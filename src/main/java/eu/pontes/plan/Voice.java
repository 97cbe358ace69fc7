package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** For whom a member of the support structure speaks. */
public enum Voice implements Worded {
    MANAGEMENT,
    PERSONNEL_OFFICE,
    WORKERS_REPRESENTATIVES,
    WORKERS;

    /** Whether it is a voice from below, without which the structure does not mirror the workforce. */
    public boolean ofWorkers() {
        return this == WORKERS_REPRESENTATIVES || this == WORKERS;
    }
}
