package eu.pontes.vacancy.board;

import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A feed that anybody can fetch, as it is now.
 *
 * @param source where the shape was read
 * @param since when this version of it came into force
 */
public record ServedFeed(
        String code,
        String name,
        Names about,
        String template,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
        Instant since) {

    /** The path of the feed. */
    public String path() {
        return "/feeds/" + code + ".xml";
    }
}
