package eu.pontes.vacancy.rest;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a program says about a step that it asks for. It stands in the body, because addresses are written in logs.
 *
 * @param wordingReason why words stay in the offer that name a protected criterion
 */
record ExplanationJson(
        @Nullable @Size(max = 1000) @PlainText String wordingReason) {

    /** The reason, if anything was said at all. */
    static @Nullable String reason(@Nullable ExplanationJson said) {
        return said == null ? null : said.wordingReason();
    }
}
