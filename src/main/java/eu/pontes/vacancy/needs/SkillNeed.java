package eu.pontes.vacancy.needs;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody must listen, speak, read or write in a language.
 *
 * @param later the level that the work asks for after some months, or nothing where it stays the same
 */
public record SkillNeed(
        @NotNull LanguageLevel dayOne, @Nullable LanguageLevel later) {

    /** Whether more is asked later than on the first day. */
    boolean rises() {
        return later != null && later.compareTo(dayOne) > 0;
    }
}
