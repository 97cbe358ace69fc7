package eu.pontes.platform.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Sends warnings to the terminal and the rest to a file, so that the terminal stays readable. */
final class Logging {
    static final String NAME = "pontes";
    private static final String CAUSE = "Caused by: ";

    private Logging() {}

    /** Returns the configuration, for the application server to read it again. */
    static Path configure(DataFolder data) throws IOException {
        try (InputStream template = Logging.class.getResourceAsStream("logging.properties")) {
            if (template == null) {
                throw new IOException("logging.properties is missing from the launcher");
            }
            String text = fill(new String(template.readAllBytes(), StandardCharsets.UTF_8), data.log(NAME));
            Path file = Files.writeString(data.path("logging.properties"), text);
            try (InputStream configuration = Files.newInputStream(file)) {
                LogManager.getLogManager().readConfiguration(configuration);
            }
            return file;
        }
    }

    /** A percent sign means something to the file handler, a backslash to the file of properties. */
    static String fill(String template, Path log) {
        return template.replace("${log}", log.toString().replace("%", "%%").replace("\\", "\\\\"));
    }

    /** The innermost cause that was logged last: what a person can act on, below a hundred lines of the server's own. */
    static Optional<String> lastCause(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(CAUSE))
                    .map(line -> line.substring(CAUSE.length()))
                    .reduce((earlier, later) -> later);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
