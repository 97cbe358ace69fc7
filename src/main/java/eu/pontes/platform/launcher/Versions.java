package eu.pontes.platform.launcher;

/** The folder names that the build and the launcher agree on. */
final class Versions {
    static final String KEYCLOAK = "26.7.3";
    static final String MARIADB = "11.4.5";

    private Versions() {}
}
