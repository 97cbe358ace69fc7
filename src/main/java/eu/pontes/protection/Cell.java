package eu.pontes.protection;

/** A place of a published table: a number, or nothing. */
public sealed interface Cell {

    /** A count that may be read by anybody. */
    record Shown(int people) implements Cell {}

    /** A count that may not be known. Why stays unsaid: that a cell is small would already narrow its value down. */
    record Hidden() implements Cell {}
}
