package eu.pontes.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What all pages are made with: code, templates, texts and styles. A new release shows the same data differently, so the
 * tag of a page that is made of its data's version must change with it, and be the same on every node.
 */
@ApplicationScoped
public class Edition {

    private static final String SELF = Edition.class.getName().replace('.', '/') + ".class";
    private static final int BYTES = 4;

    private final String name = name();

    /** A short name that changes whenever anything that is deployed does. */
    public String tag() {
        return name;
    }

    private static String name() {
        URL self = Edition.class.getClassLoader().getResource(SELF);
        if (self == null || !self.getProtocol().equals("file")) {
            return UUID.randomUUID().toString().substring(0, 2 * BYTES);
        }
        try {
            Path root = Path.of(
                    URI.create(self.toString().substring(0, self.toString().length() - SELF.length())));
            return digest(root);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("what is deployed cannot be read", e);
        }
    }

    private static String digest(Path root) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
