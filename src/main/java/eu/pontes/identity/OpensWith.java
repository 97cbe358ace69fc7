package eu.pontes.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which a view does not open, for views that serve nothing else: nobody should fill in a form
 * that the service will refuse. The services check again.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OpensWith {

    /** Any one of these is enough. */
    Permission[] value();
}
