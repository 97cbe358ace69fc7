package eu.pontes.platform.mail;

import eu.pontes.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mail says, apart from how it looks: from one letter come the form with markup and the one without.
 *
 * @param language the language that its words are in
 */
public record Letter(Language language, String subject, List<Part> parts) {

    public Letter {
        parts = List.copyOf(parts);
    }

    /** A piece of a letter. */
    public sealed interface Part permits Words, Action, Entry, Small {}

    /** A paragraph. */
    public record Words(String text) implements Part {}

    /** The one thing that the reader is asked to do. */
    public record Action(String verb, String address) implements Part {}

    /**
     * One of several things, with what must be known of it.
     *
     * @param tag the language that its title is in
     */
    public record Entry(String title, String tag, String address, List<String> facts) implements Part {

        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** What stands at the end, with a way to change something. */
    public record Small(String text, String verb, String address) implements Part {}

    /** Starts a letter. */
    public static Draft about(Language language, String subject) {
        return new Draft(language, subject);
    }

    /** A letter that is being written. */
    public static final class Draft {

        private final Language language;
        private final String subject;
        private final List<Part> parts = new ArrayList<>();

        private Draft(Language language, String subject) {
            this.language = language;
            this.subject = subject;
        }

        /** Adds a piece at the end. */
        public Draft add(Part part) {
            parts.add(part);
            return this;
        }

        public Letter end() {
            return new Letter(language, subject, parts);
        }
    }
}
