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
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A complete address of a website, and nothing that a browser would run instead of open. */
@Documented
@Constraint(validatedBy = WebAddress.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@interface WebAddress {

    String message() default "{WebAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts http and https with a host; absent text is fine. */
    class Check implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || opens(text);
        }

        static boolean opens(String text) {
            try {
                URI address = new URI(text);
                boolean web =
                        "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
                return web && address.getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
