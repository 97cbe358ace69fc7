package eu.pontes.vacancy.quality;

/**
 * How much of something is told.
 *
 * @param done so many parts
 * @param of of so many
 */
record Told(int done, int of) {

    Told {
        if (of < 1 || done < 0 || done > of) {
            throw new IllegalArgumentException(done + " of " + of);
        }
    }

    static Told whether(boolean told) {
        return new Told(told ? 1 : 0, 1);
    }

    static Told both(boolean one, boolean other) {
        return new Told((one ? 1 : 0) + (other ? 1 : 0), 2);
    }

    boolean all() {
        return done == of;
    }
}
