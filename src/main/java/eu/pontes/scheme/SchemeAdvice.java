package eu.pontes.scheme;

import java.util.List;

/**
 * The schemes for a wish, the best first.
 *
 * @param fit how much of the wish they meet
 * @param schemes never empty while any scheme is open
 */
public record SchemeAdvice(Fit fit, List<OpenScheme> schemes) {

    /** How much of a wish was met. */
    public enum Fit {
        ALL,
        /** Another duration than was asked for. */
        NOT_THE_STAY,
        /** Another purpose than was asked for. */
        NOT_THE_GOAL
    }

    public SchemeAdvice {
        schemes = List.copyOf(schemes);
    }
}
