package eu.pontes.identity;

import static eu.pontes.identity.Permission.ANSWER_REFERRALS;
import static eu.pontes.identity.Permission.APPLY_FOR_LABELS;
import static eu.pontes.identity.Permission.APPROVE_RULES;
import static eu.pontes.identity.Permission.AWARD_LABELS;
import static eu.pontes.identity.Permission.DRAFT_PLANS;
import static eu.pontes.identity.Permission.EDIT_PROFILE;
import static eu.pontes.identity.Permission.EVALUATE_PLANS;
import static eu.pontes.identity.Permission.MANAGE_WEBHOOKS;
import static eu.pontes.identity.Permission.PROPOSE_RULES;
import static eu.pontes.identity.Permission.READ_CHARTER;
import static eu.pontes.identity.Permission.READ_DESK_REFERRALS;
import static eu.pontes.identity.Permission.READ_ENTRUSTED_PLANS;
import static eu.pontes.identity.Permission.READ_LABEL_APPLICATIONS;
import static eu.pontes.identity.Permission.READ_OWN_LABELS;
import static eu.pontes.identity.Permission.READ_OWN_OFFERS;
import static eu.pontes.identity.Permission.READ_OWN_PLANS;
import static eu.pontes.identity.Permission.READ_OWN_REFERRALS;
import static eu.pontes.identity.Permission.READ_PROFILE;
import static eu.pontes.identity.Permission.READ_RULES;
import static eu.pontes.identity.Permission.RECORD_PROGRESS;
import static eu.pontes.identity.Permission.REFER_CANDIDATES;
import static eu.pontes.identity.Permission.REVIEW_PLANS;
import static eu.pontes.identity.Permission.SIGN_CHARTER;
import static eu.pontes.identity.Permission.SUBMIT_PLANS;
import static eu.pontes.identity.Permission.WRITE_OFFERS;

import eu.pontes.kernel.Worded;
import java.util.Set;

/** What a member is in their organisation, with everything that this allows: the one permission table. */
public enum MemberRole implements Worded {
    /** Answers for the employer: signs and submits as well as drafts. */
    EMPLOYER_OWNER(
            OrganisationKind.EMPLOYER,
            Set.of(
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
                    MANAGE_WEBHOOKS)),
    /** Does the daily work, but does not bind the employer. */
    EMPLOYER_EDITOR(
            OrganisationKind.EMPLOYER,
            Set.of(
                    READ_PROFILE,
                    EDIT_PROFILE,
                    READ_CHARTER,
                    READ_OWN_PLANS,
                    DRAFT_PLANS,
                    RECORD_PROGRESS,
                    READ_OWN_OFFERS,
                    WRITE_OFFERS,
                    READ_OWN_REFERRALS,
                    ANSWER_REFERRALS,
                    READ_OWN_LABELS)),
    /** Looks on: a works council delegate, for example. Referrals concern people and stay out of sight. */
    EMPLOYER_READER(
            OrganisationKind.EMPLOYER,
            Set.of(READ_PROFILE, READ_CHARTER, READ_OWN_PLANS, READ_OWN_OFFERS, READ_OWN_LABELS)),
    /** Reviews, follows up and evaluates the plans entrusted to the service. */
    CONSULTANT(OrganisationKind.EMPLOYMENT_SERVICE, Set.of(READ_ENTRUSTED_PLANS, REVIEW_PLANS, EVALUATE_PLANS)),
    /** Keeps the rule book of the service's programmes; what one proposes, another approves. */
    SERVICE_RULES(OrganisationKind.EMPLOYMENT_SERVICE, Set.of(READ_RULES, PROPOSE_RULES, APPROVE_RULES)),
    /** Decides on the label; never the one who evaluated. */
    AWARDER(OrganisationKind.AWARDING_AUTHORITY, Set.of(READ_LABEL_APPLICATIONS, AWARD_LABELS)),
    /** Finds offers and refers candidates. */
    COACH(OrganisationKind.JOB_DESK, Set.of(READ_DESK_REFERRALS, REFER_CANDIDATES, MANAGE_WEBHOOKS)),
    /** Looks on at a desk, for example for its figures. */
    DESK_READER(OrganisationKind.JOB_DESK, Set.of(READ_DESK_REFERRALS));

    private final OrganisationKind kind;
    private final Set<Permission> permissions;

    MemberRole(OrganisationKind kind, Set<Permission> permissions) {
        this.kind = kind;
        this.permissions = permissions;
    }

    /** The only kind of organisation that has members with this role. */
    public OrganisationKind kind() {
        return kind;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
