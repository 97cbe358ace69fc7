package eu.pontes.referral;

import static eu.pontes.identity.Permission.ANSWER_REFERRALS;
import static eu.pontes.identity.Permission.REFER_CANDIDATES;
import static eu.pontes.referral.ReferralStatus.ACCEPTED;
import static eu.pontes.referral.ReferralStatus.DECLINED;
import static eu.pontes.referral.ReferralStatus.PLACED;
import static eu.pontes.referral.ReferralStatus.PROPOSED;
import static eu.pontes.referral.ReferralStatus.WITHDRAWN;

import eu.pontes.identity.Permission;
import java.util.List;

/** One step in the life of a referral; {@link #TABLE} is the whole of it. */
public record ReferralTransition(ReferralStatus from, ReferralStatus to, Permission by) {

    /** Every step there is. */
    public static final List<ReferralTransition> TABLE = List.of(
            new ReferralTransition(PROPOSED, ACCEPTED, ANSWER_REFERRALS),
            new ReferralTransition(PROPOSED, DECLINED, ANSWER_REFERRALS),
            new ReferralTransition(PROPOSED, WITHDRAWN, REFER_CANDIDATES),
            new ReferralTransition(ACCEPTED, PLACED, ANSWER_REFERRALS),
            new ReferralTransition(ACCEPTED, DECLINED, ANSWER_REFERRALS),
            new ReferralTransition(ACCEPTED, WITHDRAWN, REFER_CANDIDATES));
}
