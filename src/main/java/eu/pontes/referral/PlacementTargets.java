package eu.pontes.referral;

import eu.pontes.kernel.TenantId;
import java.util.Optional;

/** Tells an employer what a placement counted for; answered by the feature that does the counting. */
public interface PlacementTargets {

    /** The name of the plan objective that a placement moved, if it moved one. */
    Optional<String> movedBy(TenantId employer, ReferralId placement);
}
