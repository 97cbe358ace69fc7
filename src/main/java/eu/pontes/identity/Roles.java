package eu.pontes.identity;

/** The realm roles that the identity provider puts in a token; they open routes, memberships open data. */
public final class Roles {

    public static final String EMPLOYER = "EMPLOYER";
    public static final String CONSULTANT = "CONSULTANT";
    public static final String RULES = "RULES";
    public static final String AUTHORITY = "AUTHORITY";
    public static final String JOB_DESK = "JOB_DESK";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
