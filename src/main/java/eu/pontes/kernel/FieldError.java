package eu.pontes.kernel;

import java.util.List;

/**
 * What is wrong with one field of a form or a request body.
 *
 * @param field the path of the field as the API names it, for example {@code objectives[2].deadline}
 * @param code the text key after {@code invalid.}, stable for API clients
 * @param arguments what the text mentions: a bound, a date
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }

    /** The key of the sentence that explains the error. */
    public String key() {
        return "invalid." + code;
    }
}
