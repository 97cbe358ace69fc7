package eu.pontes.programme;

/**
 * How figures about people are published under a programme.
 *
 * @param smallestCell the smallest group whose size is shown outside the employer
 * @param roundingBase what figures are multiples of beyond the employment service
 */
public record FigureRules(int smallestCell, int roundingBase) {}
