package eu.pontes.platform.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Work that is done once and then remembered by a marker file, such as unpacking. The marker is written last, so an
 * interrupted step is done again; the lock lets several launchers share the result.
 */
final class OneTimeStep {
    private final Path marker;
    private final String version;

    /** @param version what the result depends on: another text makes the step run again */
    OneTimeStep(Path marker, String version) {
        this.marker = marker;
        this.version = version;
    }

    void ensure(Action action) throws IOException {
        Path lockFile = marker.resolveSibling(marker.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !isDone()) {
                Files.deleteIfExists(marker);
                action.run();
                Files.writeString(marker, version);
            }
        }
    }

    private boolean isDone() throws IOException {
        return Files.exists(marker) && Files.readString(marker).equals(version);
    }

    /** The work itself. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }
}
