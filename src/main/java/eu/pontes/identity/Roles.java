package eu.pontes.identity;

/** The realm roles, spelt once: annotations such as {@code @RolesAllowed} need compile-time constants. */
public final class Roles {

    public static final String EMPLOYER = "EMPLOYER";
    public static final String CONSULTANT = "CONSULTANT";
    public static final String AUTHORITY = "AUTHORITY";
    public static final String JOB_DESK = "JOB_DESK";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
