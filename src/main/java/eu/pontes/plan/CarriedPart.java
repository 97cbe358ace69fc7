package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part that can go over from one plan into the next, and then knows what it continues. */
@MappedSuperclass
abstract class CarriedPart extends PlanPart {

    @Column(name = "carried_from", updatable = false)
    private @Nullable UUID carriedFrom;

    protected CarriedPart() {}

    CarriedPart(DiversityPlan plan) {
        super(plan);
    }

    /** Notes of which part of an earlier plan it is the continuation. */
    final void continuing(CarriedPart earlier) {
        carriedFrom = earlier.key();
    }

    final Optional<UUID> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }
}
