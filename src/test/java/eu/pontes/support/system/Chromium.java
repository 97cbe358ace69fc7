package eu.pontes.support.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of this machine. On Debian as root it is installed if missing; elsewhere its absence is an error. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static Path path() throws IOException {
        String chosen = System.getenv("PONTES_CHROMIUM");
        if (chosen != null) {
            if (Files.isExecutable(Path.of(chosen))) {
                return Path.of(chosen);
            }
            throw new IllegalStateException("PONTES_CHROMIUM names " + chosen + ", which cannot be run.");
        }
        Optional<Path> present = present();
        if (present.isPresent()) {
            return present.get();
        }
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "-q", "update");
            run("apt-get", "-q", "-y", "install", "chromium");
        }
        return present()
                .orElseThrow(
                        () -> new IllegalStateException("The browser tests need Chromium or Chrome, and none is at "
                                + PLACES + ". Install one, or set PONTES_CHROMIUM to the program."));
    }

    private static Optional<Path> present() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
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
