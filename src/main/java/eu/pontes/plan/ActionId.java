package eu.pontes.plan;

import java.util.UUID;

/** Names an action of a plan. */
public record ActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
