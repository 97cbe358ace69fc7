package eu.pontes.plan.grid;

import java.util.List;

/** Stops the reading of a sheet that cannot be used at all. */
final class SheetRefused extends Exception {

    private final transient GridError error;

    SheetRefused(String key, Object... arguments) {
        this(new GridError(0, -1, key, List.of(arguments)));
    }

    SheetRefused(GridError error) {
        super(error.key());
        this.error = error;
    }

    GridError error() {
        return error;
    }
}
