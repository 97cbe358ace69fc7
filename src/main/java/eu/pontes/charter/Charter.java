package eu.pontes.charter;

import eu.pontes.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The charter to read, in one language.
 *
 * @param sha256 of {@link #canonicalText()}; goes back with the signature
 * @param sourceNote where the text comes from
 */
public record Charter(
        int version,
        LocalDate validFrom,
        Language language,
        String title,
        String body,
        String sha256,
        String sourceNote) {

    private static final Pattern LINES = Pattern.compile("\n+");
    private static final String HEADING = "# ";

    /** Exactly what the hash is taken of. */
    public String canonicalText() {
        return CanonicalText.of(title, body).value();
    }

    /** The body in its parts: a line that starts with a number sign is a heading. */
    public List<Block> blocks() {
        return LINES.splitAsStream(body)
                .map(line -> line.startsWith(HEADING)
                        ? new Block(true, line.substring(HEADING.length()))
                        : new Block(false, line))
                .toList();
    }

    /** A heading or a paragraph. */
    public record Block(boolean heading, String text) {}
}
