package eu.pontes.label;

import java.util.UUID;

/** Names an application for a label. */
public record ApplicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
