package eu.pontes.plan;

import java.util.Optional;

/** A number of people as one reader may know it. */
public sealed interface Figure {

    /** A number that may be read, rounded where its reader gets rounded numbers. */
    record Shown(int number) implements Figure {}

    /** So few people that they could be recognised, or what would give such a number away. */
    record Hidden() implements Figure {}

    /** Nobody counted this. */
    record NotCounted() implements Figure {}

    /** The number, if there is one to read. */
    default Optional<Integer> people() {
        return this instanceof Shown shown ? Optional.of(shown.number()) : Optional.empty();
    }

    /** Whether there is a number that this reader may not know. */
    default boolean isHidden() {
        return this instanceof Hidden;
    }
}
