package eu.pontes.identity;

/** One thing that a caller may be allowed to do in their own organisation. */
public enum Permission {
    READ_PROFILE,
    EDIT_PROFILE,
    READ_CHARTER,
    SIGN_CHARTER,
    READ_OWN_PLANS,
    DRAFT_PLANS,
    SUBMIT_PLANS,
    RECORD_PROGRESS,
    READ_OWN_OFFERS,
    WRITE_OFFERS,
    READ_OWN_REFERRALS,
    ANSWER_REFERRALS,
    READ_OWN_LABELS,
    APPLY_FOR_LABELS,
    READ_ENTRUSTED_PLANS,
    REVIEW_PLANS,
    EVALUATE_PLANS,
    READ_LABEL_APPLICATIONS,
    AWARD_LABELS,
    READ_DESK_REFERRALS,
    REFER_CANDIDATES
}
