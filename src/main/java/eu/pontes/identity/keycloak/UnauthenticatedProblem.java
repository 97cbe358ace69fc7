package eu.pontes.identity.keycloak;

import jakarta.json.Json;
import java.util.Collection;
import java.util.Locale;

/** The API's 401 in one shape (RFC 9457 body, RFC 6750 challenge), wherever in the stack it is noticed. */
final class UnauthenticatedProblem {

    static final int STATUS = 401;
    static final String MEDIA_TYPE = "application/problem+json";
    static final String CHALLENGE_HEADER = "WWW-Authenticate";
    static final String TOKEN_NEEDED = "Bearer realm=\"pontes\"";
    static final String INVALID_TOKEN = TOKEN_NEEDED + ", error=\"invalid_token\"";

    private UnauthenticatedProblem() {}

    static String body(Collection<Locale> preferred) {
        return Json.createObjectBuilder()
                .add("type", "/problems/unauthenticated")
                .add("title", IdentityTexts.forReaderOf(preferred).text("identity.unauthenticated"))
                .add("status", STATUS)
                .build()
                .toString();
    }
}
