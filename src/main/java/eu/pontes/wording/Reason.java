package eu.pontes.wording;

import eu.pontes.kernel.Language;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why some words are worth a thought; many entries of the lexicons share one.
 *
 * @param criterion the code of the criterion that they touch, if any
 * @param from nothing where it is no newer than the criterion
 */
record Reason(
        String code,
        Force force,
        @Nullable String criterion,
        @Nullable LocalDate from,
        Map<Language, String> why) {

    Reason {
        why = Map.copyOf(why);
    }

    boolean holdsOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
