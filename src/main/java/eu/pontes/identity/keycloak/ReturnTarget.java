package eu.pontes.identity.keycloak;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a browser may be sent after log-in: a path on our own origin, so that a crafted link cannot lead elsewhere. */
final class ReturnTarget {

    static final String HOME = "/app";

    private ReturnTarget() {}

    static String orHome(@Nullable String requested) {
        return requested != null && isOwnPath(requested) ? requested : HOME;
    }

    private static boolean isOwnPath(String requested) {
        if (!requested.startsWith("/") || requested.startsWith("//") || requested.indexOf('\\') >= 0) {
            return false;
        }
        try {
            URI uri = new URI(requested);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
