package eu.pontes.wording;

import eu.pontes.kernel.Language;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that are worth a thought, and where they stand.
 *
 * @param from the position of their first character in the field
 * @param to the position behind their last one
 * @param entry the code of the lexicon's entry that found them
 * @param touched the criterion that they touch, if any
 * @param explanations why they matter, for readers of every language
 * @param replacement what to write instead, in the language of the text; nothing where they are best left out
 */
public record Finding(
        String field,
        int from,
        int to,
        String words,
        String entry,
        Force force,
        @Nullable Criterion touched,
        Map<Language, String> explanations,
        @Nullable String replacement) {

    public Finding {
        explanations = Map.copyOf(explanations);
    }

    public Optional<Criterion> criterion() {
        return Optional.ofNullable(touched);
    }

    /** Why the words matter. */
    public String why(Language reader) {
        return explanations.getOrDefault(reader, entry);
    }

    public Optional<String> instead() {
        return Optional.ofNullable(replacement);
    }

    /** Whether who keeps the words must say why. */
    public boolean asksForAReason() {
        return force == Force.LAW;
    }
}
