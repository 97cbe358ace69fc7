package eu.pontes.kernel;

/**
 * Which stretch of a list is wanted.
 *
 * @param offset how many to skip, from 0
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(int offset, int limit) {

    /** The most that one page may hold. */
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (offset < 0) {
            throw Problem.invalid("offset", "Min", 0);
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Problem.invalid("limit", "Range", 1, MAX_LIMIT);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(0, 20);
    }
}
