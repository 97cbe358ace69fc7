package eu.pontes.programme;

/**
 * How figures about people are published under a programme.
 *
 * @param smallestCell the smallest group whose size is shown outside the employer
 * @param roundingBase what figures are multiples of beyond the employment service
 */
public record FigureRules(int smallestCell, int roundingBase) {

    /** In a group of two each of them would know the other, so groups of two are never shown. */
    static final int LEAST_CELL = 3;

    static final int MOST_CELL = 50;
    static final int MOST_BASE = 100;
}
