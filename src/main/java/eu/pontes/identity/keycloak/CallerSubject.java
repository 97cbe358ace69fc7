package eu.pontes.identity.keycloak;

import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** TEMP */
public final class CallerSubject {
    private CallerSubject() {}

    public static String of(Principal p) {
        return p instanceof JsonWebToken jwt ? jwt.getSubject() : p.getName();
    }
}
