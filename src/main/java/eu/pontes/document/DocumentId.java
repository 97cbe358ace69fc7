package eu.pontes.document;

import java.util.UUID;

/** Names a file that was handed in. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
