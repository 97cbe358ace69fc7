package eu.pontes.identity;

import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The key under which we know a caller: the token's {@code sub}, which never changes. MicroProfile JWT names its principal
 * after {@code preferred_username}, which a user may change, so nobody should ask a principal for its name directly.
 */
public final class CallerSubject {

    private CallerSubject() {}

    public static String of(Principal caller) {
        return caller instanceof JsonWebToken token ? token.getSubject() : caller.getName();
    }
}
