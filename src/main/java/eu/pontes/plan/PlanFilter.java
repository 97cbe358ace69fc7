package eu.pontes.plan;

import java.util.Optional;

/** Which of the entrusted plans are wanted. */
public record PlanFilter(Optional<PlanStatus> status) {

    public static PlanFilter all() {
        return new PlanFilter(Optional.empty());
    }

    public static PlanFilter of(PlanStatus status) {
        return new PlanFilter(Optional.of(status));
    }
}
