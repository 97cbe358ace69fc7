package eu.pontes.platform.outbox;

import java.time.Instant;

/** Nothing was tried: whoever is to be told is known to be out of reach until later. */
public class Postponed extends Exception {

    private final transient Instant until;

    public Postponed(Instant until) {
        super(null, null, false, false);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
