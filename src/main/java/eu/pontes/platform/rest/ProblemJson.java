package eu.pontes.platform.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type a page that explains this kind of problem
 * @param errors the fields that are wrong, if any
 */
public record ProblemJson(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<Field> errors) {

    /**
     * One wrong field.
     *
     * @param field its path in the request
     * @param code stable, for programs
     * @param message in the caller's language, for people
     */
    public record Field(String field, String code, String message) {}
}
