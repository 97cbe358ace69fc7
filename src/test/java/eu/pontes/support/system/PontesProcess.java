package eu.pontes.support.system;

import eu.pontes.support.FreePorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Pontes as a newcomer starts it: the launcher's own process with everything that it brings up. */
public final class PontesProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private final int keycloakPort;
    private final int databasePort;
    private Process process;

    /** Prepares a start with a data folder of its own; nothing runs yet. */
    public PontesProcess(Path data) throws IOException {
        this.data = data;
        this.port = FreePorts.one();
        this.keycloakPort = FreePorts.pair();
        this.databasePort = FreePorts.one();
    }

    /** Starts and waits until the launcher says that Pontes is ready. */
    public PontesProcess start() throws IOException {
        Path target = Path.of(System.getProperty("it.target"));
        Path log = log();
        Files.createDirectories(log.getParent());
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx900m",
                        "-Dpontes.launcher.follow-parent=true",
                        "-jar",
                        target.resolve("run/pontes-launcher.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment()
                .putAll(Map.of(
                        "PONTES_DATA", data.toString(),
                        "PONTES_HTTP_PORT", String.valueOf(port),
                        "PONTES_KEYCLOAK_PORT", String.valueOf(keycloakPort),
                        "PONTES_DB_PORT", String.valueOf(databasePort),
                        "PONTES_WEBHOOK_ANYWHERE", "true",
                        "PONTES_DEMO", "true"));
        process = command.start();
        awaitReady(log);
        return this;
    }

    private void awaitReady(Path log) throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!Files.readString(log, StandardCharsets.UTF_8).contains("Pontes is ready at")) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                process.destroy();
                throw new IllegalStateException("Pontes did not start:\n" + Files.readString(log));
            }
            awaitExit(Duration.ofMillis(200));
        }
    }

    private boolean awaitExit(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the launcher printed. */
    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** The application's own log, with everything from information upwards. */
    public Path applicationLog() {
        return data.resolve("logs/pontes.log");
    }

    public String baseUrl() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return "http://localhost:" + keycloakPort + "/realms/pontes";
    }

    /** SIGKILL: no shutdown hook runs, as in a power cut. */
    public void kill() {
        process.destroyForcibly();
        if (!awaitExit(Duration.ofSeconds(30))) {
            throw new IllegalStateException("The launcher survived SIGKILL");
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!awaitExit(Duration.ofSeconds(60))) {
            process.destroyForcibly();
        }
    }
}
