package eu.pontes.platform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All processes that this launcher started: none is started any more once they are being stopped. */
final class Servers {
    private final DataFolder data;
    private final Path footprints;
    private final List<ManagedProcess> running = new ArrayList<>();
    private boolean stopping;

    Servers(DataFolder data) throws IOException {
        this.data = data;
        this.footprints = data.folder("processes");
    }

    synchronized ManagedProcess start(String name, ProcessBuilder command) throws IOException {
        if (stopping) {
            throw new StartFailure("The start was interrupted.");
        }
        String file = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        ManagedProcess started = ManagedProcess.start(name, command, footprints.resolve(file), data.log(file));
        running.add(started);
        return started;
    }

    /** Runs a step that ends by itself, such as an installation; from then on it is no server that could get lost. */
    void runToEnd(String name, ProcessBuilder command) throws IOException {
        ManagedProcess step = start(name, command);
        step.awaitSuccess();
        synchronized (this) {
            running.remove(step);
        }
    }

    /** The names of all that was started and is expected to run until it is stopped. */
    synchronized List<String> running() {
        return running.stream().map(ManagedProcess::name).toList();
    }

    /** Stops the servers that outlived a launcher that was killed, so that they close their files properly. */
    void stopSurvivors(Progress progress) throws IOException {
        try (Stream<Path> files = Files.list(footprints)) {
            for (Path file : files.toList()) {
                Optional<ProcessHandle> survivor = Footprint.read(file).flatMap(Footprint::survivor);
                if (survivor.isPresent()) {
                    progress.step("Stopping %s (process %d), left over from a launcher that was killed"
                            .formatted(file.getFileName(), survivor.get().pid()));
                    ManagedProcess.stop(survivor.get());
                }
                Files.delete(file);
            }
        }
    }

    /** Reports a server that ends while nobody asked it to. */
    synchronized void watch(Consumer<String> lost) {
        for (ManagedProcess server : running) {
            // Ctrl-C reaches the servers as soon as it reaches us: wait before calling an end unexpected
            CompletableFuture<Void> unused = server.onExit()
                    .thenRunAsync(
                            () -> {
                                if (!isStopping()) {
                                    lost.accept(server.name());
                                }
                            },
                            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** From now on no process is started and no end is unexpected. */
    synchronized void beginStop() {
        stopping = true;
    }

    void stop() {
        List<ManagedProcess> left;
        synchronized (this) {
            stopping = true;
            left = List.copyOf(running);
        }
        CompletableFuture.allOf(left.stream()
                        .map(server -> CompletableFuture.runAsync(server::stop, Servers::inNewThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** The common pool may be small, and one of its threads may be the one that waits for the stop. */
    static void inNewThread(Runnable work) {
        Thread thread = new Thread(work, "servers");
        thread.setDaemon(true);
        thread.start();
    }
}
