package eu.pontes.platform.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the environment says about this start, checked before anything is started. */
record Settings(
        Web web,
        Files files,
        Optional<Database> externalDatabase,
        int databasePort,
        Optional<String> externalIssuer,
        int keycloakPort,
        String clientId,
        Optional<String> clientSecret,
        boolean demo) {

    /** Where the application answers: its own listener, and the address by which browsers reach it. */
    record Web(String host, int port, String baseUrl) {}

    /** What the launcher reads and where it may write. */
    record Files(Path data, Path war, Path keycloakHome, Path mariaDbHome, Path realm) {}

    /** A database that somebody else runs. */
    record Database(String url, String user, String password) {}

    /** @param run the folder of the launcher's jar, two levels below the project */
    static Settings from(Map<String, String> environment, Path run) {
        Variables variables = new Variables(environment);
        Optional<Database> database = database(variables);
        Optional<String> issuer = variables.text("PONTES_OIDC_ISSUER");
        Optional<String> secret = variables.text("PONTES_OIDC_CLIENT_SECRET");
        if (issuer.isPresent() && secret.isEmpty()) {
            throw new StartFailure("PONTES_OIDC_ISSUER names a Keycloak of yours,"
                    + " so PONTES_OIDC_CLIENT_SECRET must hold the secret of its client.");
        }
        return new Settings(
                web(variables),
                files(variables, run),
                database,
                variables.port("PONTES_DB_PORT", 13306),
                issuer,
                variables.port("PONTES_KEYCLOAK_PORT", 8180),
                variables.text("PONTES_OIDC_CLIENT_ID").orElse("pontes-web"),
                secret,
                variables.flag("PONTES_DEMO", database.isEmpty() && issuer.isEmpty()));
    }

    String issuer() {
        return externalIssuer.orElseGet(() -> keycloakUrl() + "/realms/pontes");
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    int keycloakManagementPort() {
        return keycloakPort + 1;
    }

    private static Web web(Variables variables) {
        int port = variables.port("PONTES_HTTP_PORT", 8080);
        return new Web(
                variables.text("PONTES_HTTP_HOST").orElse("127.0.0.1"),
                port,
                variables.webAddress("PONTES_BASE_URL", "http://localhost:" + port));
    }

    private static Files files(Variables variables, Path run) {
        Path target = parent(run);
        return new Files(
                variables.path("PONTES_DATA", target.resolve("data")),
                variables.path("PONTES_WAR", target.resolve("pontes.war")),
                variables.path("PONTES_KEYCLOAK_HOME", run.resolve("keycloak-" + Versions.KEYCLOAK)),
                run.resolve("mariadb-" + Versions.MARIADB),
                variables.path("PONTES_REALM", parent(target).resolve("config/keycloak")));
    }

    private static Path parent(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private static Optional<Database> database(Variables variables) {
        return variables
                .text("PONTES_DB_URL")
                .map(url -> new Database(
                        url,
                        variables.required("PONTES_DB_USER", "PONTES_DB_URL"),
                        variables.required("PONTES_DB_PASSWORD", "PONTES_DB_URL")));
    }

    /** Reads and checks single variables; its complaints name the variable to change. */
    private record Variables(Map<String, String> environment) {
        Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
        }

        String required(String name, String because) {
            return text(name)
                    .orElseThrow(() -> new StartFailure(because + " is set, so " + name + " must be set too."));
        }

        Path path(String name, Path otherwise) {
            return text(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
        }

        boolean flag(String name, boolean otherwise) {
            return switch (text(name).orElse(String.valueOf(otherwise))) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new StartFailure(name + " must be true or false.");
            };
        }

        int port(String name, int otherwise) {
            Optional<String> text = text(name);
            try {
                int port = text.map(Integer::parseInt).orElse(otherwise);
                if (port >= 1 && port < 65535) {
                    return port;
                }
            } catch (NumberFormatException notANumber) {
                throw badPort(name, notANumber);
            }
            throw badPort(name, null);
        }

        private static StartFailure badPort(String name, @Nullable Throwable cause) {
            return new StartFailure(name + " must be a port number from 1 to 65534.", cause);
        }

        String webAddress(String name, String otherwise) {
            String text = text(name).orElse(otherwise);
            try {
                URI address = URI.create(text);
                String scheme = address.getScheme();
                if (("http".equals(scheme) || "https".equals(scheme)) && address.getHost() != null) {
                    return text.replaceAll("/+$", "");
                }
            } catch (IllegalArgumentException malformed) {
                throw badAddress(name, malformed);
            }
            throw badAddress(name, null);
        }

        private static StartFailure badAddress(String name, @Nullable Throwable cause) {
            return new StartFailure(name + " must be a web address, such as https://pontes.example.org.", cause);
        }
    }
}
