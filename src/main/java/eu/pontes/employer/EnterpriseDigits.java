package eu.pontes.employer;

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

/** A typed enterprise number whose check digits are right, so that a slip of the hand is found at the field. */
@Documented
@Constraint(validatedBy = EnterpriseDigits.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@interface EnterpriseDigits {

    String message() default "{EnterpriseDigits}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value type; absent text is fine. */
    class Check implements ConstraintValidator<EnterpriseDigits, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || EnterpriseNumber.parse(text).isPresent();
        }
    }
}
