package eu.pontes.alert;

import eu.pontes.kernel.Problem;
import java.util.UUID;

/** Names a saved search. */
public record SavedSearchId(UUID value) {

    /**
     * Reads an id.
     *
     * @throws Problem.NotFound for what is none
     */
    public static SavedSearchId parse(String text) {
        try {
            return new SavedSearchId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.notFound("saved-search");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
