package eu.pontes.platform.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real Keycloak for a try-out, on this machine only, with the realm from the project's configuration. */
final class EmbeddedKeycloak {
    private static final String NAME = "Keycloak";
    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--health-enabled=true");

    private final Settings settings;
    private final DataFolder data;
    private final Servers servers;
    private final Progress progress;
    private final Path home;

    EmbeddedKeycloak(Settings settings, DataFolder data, Servers servers, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.servers = servers;
        this.progress = progress;
        this.home = settings.files().keycloakHome();
    }

    void start(Secrets secrets, String clientSecret) {
        try {
            Map<String, String> variables = new TreeMap<>();
            variables.put("PONTES_BASE_URL", settings.web().baseUrl());
            variables.put("PONTES_OIDC_CLIENT_SECRET", clientSecret);
            variables.put("PONTES_PARTNER_SECRET", secrets.get("partner.client-secret"));
            if (settings.demo()) {
                // The demo's passwords are short, so that people can type them
                variables.put("PONTES_PASSWORD_POLICY", "length(7)");
            }
            Path realm = realm(variables);
            variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin-password"));
            build();
            ManagedProcess server = servers.start(NAME, server(realm, variables));
            server.awaitReady(this::isReady, Duration.ofMinutes(4));
        } catch (IOException failure) {
            throw new StartFailure(
                    NAME + " cannot be prepared (" + failure
                            + "). Check PONTES_KEYCLOAK_HOME, or set PONTES_OIDC_ISSUER to a Keycloak of your own.",
                    failure);
        }
    }

    /** Keycloak imports a realm only once, so a realm that has changed needs an empty database. */
    private Path realm(Map<String, String> variables) throws IOException {
        String realm = Files.readString(settings.files().realm().resolve("pontes-realm.json"));
        if (settings.demo()) {
            realm = DemoRealm.merge(
                    realm, Files.readString(settings.files().realm().resolve("demo.json")));
        }
        String version = fingerprint(realm + variables);
        Path known = data.path("keycloak.realm");
        if (!Files.exists(known) || !Files.readString(known).equals(version)) {
            setAside();
            Files.writeString(known, version);
        }
        Path folder = data.emptyFolder("keycloak/import");
        Files.writeString(folder.resolve("pontes-realm.json"), realm);
        return folder;
    }

    private void setAside() throws IOException {
        Path current = data.path("keycloak");
        if (Files.exists(current)) {
            progress.step("The realm has changed: importing it anew; the accounts of before stay in keycloak.previous");
            DataFolder.delete(data.path("keycloak.previous"));
            Files.move(current, data.path("keycloak.previous"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build() throws IOException {
        new OneTimeStep(home.resolve("pontes.built"), String.join(" ", BUILD_OPTIONS)).ensure(() -> {
            progress.step("Preparing Keycloak, only this first time");
            servers.runToEnd("Keycloak build", command(List.of(), "build", BUILD_OPTIONS));
        });
    }

    private ProcessBuilder server(Path realm, Map<String, String> variables) {
        String database = data.path("keycloak").resolve("h2/keycloakdb").toString();
        ProcessBuilder server = command(
                // Where --import-realm reads from, instead of a folder in the program's own
                List.of("-Dkeycloak.migration.dir=" + realm),
                "start",
                List.of(
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.keycloakPort(),
                        "--http-management-port=" + settings.keycloakManagementPort(),
                        "--hostname=" + settings.keycloakUrl(),
                        "--cache=local",
                        "--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"));
        server.environment().putAll(variables);
        return server;
    }

    /** What kc.sh would run, but without a shell between us and the process. */
    private ProcessBuilder command(List<String> properties, String verb, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        command.addAll(properties);
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.add(verb);
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        // Settings meant for another Keycloak on this machine would be read as ours
        builder.environment().keySet().removeIf(variable -> variable.startsWith("KC_"));
        return builder;
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + settings.keycloakManagementPort() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", interrupted);
        }
    }
}
