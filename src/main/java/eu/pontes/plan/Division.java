package eu.pontes.plan;

import eu.pontes.kernel.Worded;
import eu.pontes.plan.grid.GridCell;
import java.util.function.Function;

/** A way in which a headcount divides the workforce, apart from the groups. */
public enum Division implements Worded {
    ESTABLISHMENT(GridCell::establishment),
    JOB_LEVEL(GridCell::level),
    CONTRACT(GridCell::contract);

    private final Function<GridCell, String> part;

    Division(Function<GridCell, String> part) {
        this.part = part;
    }

    /** The code of the part that a cell belongs to; empty if the headcount does not divide people this way. */
    String of(GridCell cell) {
        return part.apply(cell);
    }
}
