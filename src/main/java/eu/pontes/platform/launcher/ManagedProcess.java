package eu.pontes.platform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One server process of ours: it leaves a footprint while it runs and is asked politely before it is killed. */
final class ManagedProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("error while loading shared libraries: ([^:]+): cannot open shared object file");

    private final String name;
    private final Process process;
    private final Path footprint;
    private final Path log;

    private ManagedProcess(String name, Process process, Path footprint, Path log) {
        this.name = name;
        this.process = process;
        this.footprint = footprint;
        this.log = log;
    }

    /** Starts a server of which the output goes to its log. */
    static ManagedProcess start(String name, ProcessBuilder command, Path footprint, Path log) {
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            ManagedProcess started = new ManagedProcess(name, process, footprint, log);
            Optional<Footprint> left = Footprint.of(process.toHandle());
            if (left.isPresent()) {
                left.get().write(footprint);
            }
            return started;
        } catch (IOException notStarted) {
            throw new StartFailure("%s cannot be started (%s).".formatted(name, notStarted.getMessage()), notStarted);
        }
    }

    void awaitReady(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (hasEnded(Duration.ofMillis(100))) {
                throw new StartFailure(name + " ended with code " + process.exitValue() + " while it started"
                        + missingLibrary(log).orElse("; its log tells why: " + log));
            }
            if (System.nanoTime() > end) {
                throw new StartFailure("%s was not ready within %d seconds; its log may tell why: %s"
                        .formatted(name, limit.toSeconds(), log));
            }
        }
    }

    /** Runs a tool to its end. */
    void awaitSuccess() {
        if (process.onExit().join().exitValue() != 0) {
            throw new StartFailure(name + " failed with code " + process.exitValue()
                    + missingLibrary(log).orElse("; its log tells why: " + log));
        }
        forget();
    }

    static Optional<String> missingLibrary(Path log) {
        try {
            Matcher matcher = MISSING_LIBRARY.matcher(Files.readString(log));
            return matcher.find()
                    ? Optional.of(", because the system library " + matcher.group(1)
                            + " is missing. Install the package that contains it.")
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean hasEnded(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", interrupted);
        }
    }

    String name() {
        return name;
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void stop() {
        stop(process.toHandle());
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(footprint);
        } catch (IOException kept) {
            // A footprint without its process is recognised as such at the next start
            return;
        }
    }

    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException tooSlow) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
