package eu.pontes.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The style sheet of the public pages: the theme's tokens followed by the pages' own rules. Its address names its
 * content, so browsers may keep it for as long as they like.
 */
@ApplicationScoped
public class StyleSheet {

    private static final List<String> PARTS = List.of("web/tokens.css", "web/public.css");

    private final byte[] content;
    private final String name;

    public StyleSheet() {
        content = read();
        name = "public." + Digest.of(content) + ".css";
    }

    /** The address to link to. */
    public String path() {
        return "/assets/" + name;
    }

    /** Its file name below the folder of assets. */
    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    private static byte[] read() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream in = StyleSheet.class.getClassLoader().getResourceAsStream(part)) {
                if (in == null) {
                    throw new IllegalStateException("missing on the class path: " + part);
                }
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }
}
