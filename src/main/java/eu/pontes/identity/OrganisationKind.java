package eu.pontes.identity;

import eu.pontes.kernel.Worded;

/** What an organisation does here; decides which roles its members can have. */
public enum OrganisationKind implements Worded {
    EMPLOYER,
    EMPLOYMENT_SERVICE,
    AWARDING_AUTHORITY,
    JOB_DESK
}
