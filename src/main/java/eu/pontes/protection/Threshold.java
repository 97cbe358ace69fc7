package eu.pontes.protection;

/**
 * From how many people on a count may be shown, which is data of a programme.
 *
 * <p>Zero is safe by default: it tells nothing about a person who is counted, and tables of a workforce are full of
 * zeros that everybody knows anyway. A dominance rule is left out on purpose: it guards sums to which one contributor
 * gives nearly all, and in a count every person gives one.
 *
 * @param smallest the smallest count that may be shown; also how wide the interval around a protected cell is at least
 * @param zerosAreSafe whether a zero may be shown
 */
public record Threshold(int smallest, boolean zerosAreSafe) {

    /** What is used where a programme says nothing. */
    public static final Threshold DEFAULT = new Threshold(5, true);

    public Threshold {
        if (smallest < 2 || smallest > 50) {
            throw new IllegalArgumentException("A threshold lies between 2 and 50: " + smallest);
        }
    }

    /** The threshold with zeros shown. */
    public static Threshold of(int smallest) {
        return new Threshold(smallest, true);
    }

    /** Whether a count of so many people may not be known. */
    public boolean isSensitive(int count) {
        return count < smallest && !(count == 0 && zerosAreSafe);
    }
}
