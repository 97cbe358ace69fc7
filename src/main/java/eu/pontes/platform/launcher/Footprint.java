package eu.pontes.platform.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What a started process leaves on disk, so that the next launcher finds a server that outlived a killed one. The
 * system reuses process numbers, so the instant of the start and the program have to match as well.
 */
record Footprint(long pid, Instant started, String program) {
    /** The kernel counts from a boot instant that is only known to the second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static Optional<Footprint> of(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.startInstant()
                .flatMap(started -> info.command().map(program -> new Footprint(process.pid(), started, program)));
    }

    /** Empty also when the file is damaged: what cannot be recognised must not be killed. */
    static Optional<Footprint> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(
                            new Footprint(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (NumberFormatException | DateTimeParseException damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(Path file) throws IOException {
        Files.write(file, List.of(String.valueOf(pid), started.toString(), program));
    }

    /** The process that left this footprint, if it still runs. */
    Optional<ProcessHandle> survivor() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).filter(this::isSameProcessAs).isPresent());
    }

    boolean isSameProcessAs(Footprint other) {
        return pid == other.pid
                && program.equals(other.program)
                && Duration.between(started, other.started).abs().compareTo(TOLERANCE) <= 0;
    }
}
