package eu.pontes.support.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browser of this machine. On Debian as root it is installed if missing; elsewhere its absence is an error. */
final class Chromium {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"),
            Path.of("/snap/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    /** Gets a browser for a machine that has none, where that is allowed. */
    interface Installation {
        void run() throws IOException;
    }

    private Chromium() {}

    static Path path() throws IOException {
        return path(System.getenv("PONTES_CHROMIUM"), PLACES, Chromium::installAsRootOfDebian);
    }

    static Path path(@Nullable String chosen, List<Path> places, Installation installation) throws IOException {
        if (chosen != null) {
            if (Files.isExecutable(Path.of(chosen))) {
                return Path.of(chosen);
            }
            throw new IllegalStateException("PONTES_CHROMIUM names " + chosen + ", which cannot be run.");
        }
        Optional<Path> present = firstOf(places);
        if (present.isEmpty()) {
            installation.run();
            present = firstOf(places);
        }
        return present.orElseThrow(
                () -> new IllegalStateException("The browser tests need Chromium or Chrome, and none is at " + places
                        + ". Install one, or set PONTES_CHROMIUM to the program."));
    }

    private static Optional<Path> firstOf(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    private static void installAsRootOfDebian() throws IOException {
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "-q", "update");
            run("apt-get", "-q", "-y", "install", "chromium");
        }
    }

    private static void run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
