package eu.pontes.plan;

import java.util.UUID;

/** Names a diversity plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
