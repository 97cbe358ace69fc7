package eu.pontes.plan;

import eu.pontes.measure.MeasureUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts for the library of measures in how many plans a measure is used; the library shows no small number. */
@ApplicationScoped
class UsedMeasures implements MeasureUses {

    private final Plans plans;

    @Inject
    UsedMeasures(Plans plans) {
        this.plans = plans;
    }

    @Override
    public long plansWith(String measure) {
        return plans.handedInWith(measure);
    }
}
