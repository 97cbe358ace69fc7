package eu.pontes.platform.validation;

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

/**
 * Text that a person typed: no control characters and no marks that reorder what readers see (bidirectional overrides),
 * both of which only serve to deceive. Markup is allowed and shown as the characters it is made of.
 */
@Documented
@Constraint(validatedBy = PlainText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface PlainText {

    String message() default "{PlainText}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at every character; absent text is fine. */
    class Check implements ConstraintValidator<PlainText, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::harmless);
        }

        private static boolean harmless(int character) {
            boolean lineBreakOrTab = character == '\n' || character == '\r' || character == '\t';
            boolean override =
                    (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
            boolean unpaired = character >= 0xD800 && character <= 0xDFFF;
            return lineBreakOrTab || !(Character.isISOControl(character) || override || unpaired);
        }
    }
}
