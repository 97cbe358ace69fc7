package eu.pontes.protection;

/**
 * Everything that a hidden count can be, for somebody who knows all that is published.
 *
 * @param highest {@link #UNLIMITED} if nothing limits it
 */
public record Interval(int lowest, int highest) {

    /** Nothing published says how many it can be at most. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** How far the highest value lies from the lowest; 0 means that the count is known. */
    public int width() {
        return highest - lowest;
    }
}
