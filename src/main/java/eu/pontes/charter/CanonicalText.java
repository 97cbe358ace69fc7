package eu.pontes.charter;

import eu.pontes.kernel.Sha256;
import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * A text in the one form that is hashed, so that the same words always have the same hash: composed characters (NFC),
 * line feeds, no blanks at the end of a line, no empty lines around it.
 */
record CanonicalText(String value) {

    CanonicalText {
        value = Normalizer.normalize(value, Normalizer.Form.NFC)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The title, an empty line and the body. */
    static CanonicalText of(String title, String body) {
        return new CanonicalText(title + "\n\n" + body);
    }

    /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal digits. */
    String sha256() {
        return Sha256.of(value);
    }
}
