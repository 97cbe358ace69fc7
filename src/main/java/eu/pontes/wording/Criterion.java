package eu.pontes.wording;

import eu.pontes.kernel.Language;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One criterion that the law protects, as it is worded for a time. The law changes, so this is a dated list.
 *
 * @param from nothing where our sources name no first day
 */
public record Criterion(
        String code, @Nullable LocalDate from, @Nullable LocalDate to, Map<Language, String> names, String source) {

    public Criterion {
        names = Map.copyOf(names);
    }

    /** What it is called, in the words that hold. */
    public String name(Language reader) {
        return names.getOrDefault(reader, code);
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
