package eu.pontes.identity;

import eu.pontes.kernel.TenantId;

/**
 * Who is calling, and for which organisation.
 *
 * @param member the member behind the log-in or the token
 * @param organisation the tenant that every read and write of this call is limited to
 */
public record Caller(MemberId member, String name, TenantId organisation, String organisationName, MemberRole role) {

    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }

    public OrganisationKind kind() {
        return role.kind();
    }
}
