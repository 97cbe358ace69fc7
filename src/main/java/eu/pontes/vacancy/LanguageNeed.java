package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must speak on the first day, which may be less than the work will ask later.
 *
 * @param support what the employer does to get people further
 */
public record LanguageNeed(
        @NotNull Language language,
        @NotNull LanguageLevel level,
        @Nullable @Size(max = 1000) @PlainText String support) {}
