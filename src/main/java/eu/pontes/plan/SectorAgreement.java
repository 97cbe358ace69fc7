package eu.pontes.plan;

import eu.pontes.kernel.Worded;
import java.util.Optional;

/** Whether the employer's sector has an agreement on diversity, whose action points a plan then takes up. */
public enum SectorAgreement implements Worded {
    YES,
    NO,
    UNKNOWN;

    /** What the rules may rely on. */
    Optional<Boolean> known() {
        return switch (this) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }
}
