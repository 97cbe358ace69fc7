package eu.pontes.referral;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Worded;

/** Where a referral stands; {@link ReferralTransition} says what may follow. */
public enum ReferralStatus implements Worded {
    PROPOSED,
    ACCEPTED,
    PLACED,
    DECLINED,
    WITHDRAWN;

    boolean leadsTo(ReferralStatus next) {
        return ReferralTransition.TABLE.stream().anyMatch(step -> step.from() == this && step.to() == next);
    }

    /** Whether this caller may bring a referral from here to there; screens offer nothing else. */
    public boolean leadsTo(ReferralStatus next, Caller caller) {
        return ReferralTransition.TABLE.stream()
                .anyMatch(step -> step.from() == this && step.to() == next && caller.may(step.by()));
    }
}
