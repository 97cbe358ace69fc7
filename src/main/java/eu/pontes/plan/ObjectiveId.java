package eu.pontes.plan;

import java.util.UUID;

/** Names an objective of a plan. */
public record ObjectiveId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
