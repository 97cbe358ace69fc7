package eu.pontes.jobdesk;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** One to four letters; anything longer could be a name. */
@Documented
@Constraint(validatedBy = Initials.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Initials {

    String message() default "{Initials}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves absent and blank text to the constraint that forbids it. */
    class Check implements ConstraintValidator<Initials, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.toString().isBlank() || Pseudonym.areInitials(text);
        }
    }
}
