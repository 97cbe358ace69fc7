package eu.pontes.platform.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the embedded servers: drawn at the first start, kept in a file that only its owner can read. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    Secrets(DataFolder data) throws IOException {
        file = data.path("secrets.properties");
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
    }

    /** Safe in SQL, in a file of properties and in an environment variable: hexadecimal digits only. */
    synchronized String get(String name) throws IOException {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String drawn = HexFormat.of().formatHex(random);
        values.setProperty(name, drawn);
        DataFolder.createForOwnerOnly(file);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Secrets of the embedded servers of Pontes");
        }
        return drawn;
    }

    Path file() {
        return file;
    }
}
