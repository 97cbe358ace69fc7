package eu.pontes.kernel;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a user can cause and repair. Each kind maps to one HTTP status, each code to one sentence in every
 * language; no kind knows about HTTP or screens.
 */
public abstract sealed class Problem extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    private Problem(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** There is no such thing, or it belongs to somebody else: the caller cannot tell which. */
    public static NotFound notFound(String what) {
        return new NotFound(what);
    }

    /** The thing is in a state that does not allow this. */
    public static Conflict conflict(String code, Object... arguments) {
        return new Conflict(code, arguments);
    }

    /** Somebody else saved a newer version meanwhile. */
    public static Conflict stale() {
        return new Conflict("stale");
    }

    /** One field is wrong. */
    public static Invalid invalid(String field, String code, Object... arguments) {
        return new Invalid(List.of(FieldError.of(field, code, arguments)));
    }

    /** Refuses whatever has faults. */
    public static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    /** Several fields are wrong; all are told at once. */
    public static Invalid invalid(List<FieldError> errors) {
        return new Invalid(errors);
    }

    /** The caller is known but may not do this. */
    public static Forbidden forbidden(String code) {
        return new Forbidden(code);
    }

    /** The stable name of this problem; its sentence has the key {@code problem.<code>}. */
    public String code() {
        return code;
    }

    /** What the sentence mentions. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The key of the sentence that says what is wrong and what to do. */
    public String key() {
        return "problem." + code;
    }

    /** Too much is asked for at this time; after a while it can be tried again. */
    public static TooMany tooMany(String code, Duration pause) {
        return new TooMany(code, pause);
    }

    /** See {@link Problem#notFound}. */
    public static final class NotFound extends Problem {
        private NotFound(String what) {
            super("not-found." + what);
        }
    }

    /** See {@link Problem#conflict}. */
    public static final class Conflict extends Problem {
        private Conflict(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** See {@link Problem#invalid(List)}. */
    public static final class Invalid extends Problem {
        private final List<FieldError> errors;

        private Invalid(List<FieldError> errors) {
            super("invalid");
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("an invalid input has at least one field error");
            }
            this.errors = List.copyOf(errors);
        }

        /** All fields that are wrong, in the order of the form. */
        public List<FieldError> errors() {
            return errors;
        }

        /** Names the fields and the rules, never what was typed, so that a log says what was wrong. */
        @Override
        public String getMessage() {
            return super.getMessage()
                    + errors.stream()
                            .map(error -> error.field() + " " + error.code())
                            .collect(Collectors.joining(", ", " [", "]"));
        }
    }

    /** See {@link Problem#tooMany}. */
    public static final class TooMany extends Problem {
        private final Duration pause;

        private TooMany(String code, Duration pause) {
            super(code);
            this.pause = pause;
        }

        /** After how long it may be tried again. */
        public Duration pause() {
            return pause;
        }
    }

    /** See {@link Problem#forbidden}. */
    public static final class Forbidden extends Problem {
        private Forbidden(String code) {
            super(code);
        }
    }
}
