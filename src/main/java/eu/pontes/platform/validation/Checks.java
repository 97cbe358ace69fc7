package eu.pontes.platform.validation;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Checks commands against their Bean Validation constraints. Services call it first, so a form and the API get the same
 * answer, with every wrong field at once.
 */
@ApplicationScoped
public class Checks {

    private static final List<String> BOUNDS = List.of("min", "max", "value");

    private final Validator validator;

    @Inject
    Checks(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the command if it is valid.
     *
     * @throws Problem.Invalid naming every field that is not
     */
    public <T> T valid(T command) {
        List<FieldError> errors = validator.validate(command).stream()
                .map(Checks::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
        Problem.refuse(errors);
        return command;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        Map<String, Object> attributes = descriptor.getAttributes();
        Object[] bounds = BOUNDS.stream()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toArray();
        return FieldError.of(
                violation.getPropertyPath().toString(),
                descriptor.getAnnotation().annotationType().getSimpleName(),
                bounds);
    }
}
