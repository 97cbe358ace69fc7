package eu.pontes.employer;

import java.util.UUID;

/** Names an establishment. */
public record EstablishmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
