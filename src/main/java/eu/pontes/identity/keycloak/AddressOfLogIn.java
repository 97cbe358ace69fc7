package eu.pontes.identity.keycloak;

import eu.pontes.identity.LogInAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Optional;

/** What Keycloak told about the person at the browser when they logged in. */
@ApplicationScoped
class AddressOfLogIn implements LogInAddress {

    private static final String VERIFIED = "email_verified";

    private final OpenIdContext logIn;

    @Inject
    AddressOfLogIn(OpenIdContext logIn) {
        this.logIn = logIn;
    }

    @Override
    public Optional<String> verified() {
        return logIn.getClaims().getEmail().filter(address -> isVerified());
    }

    /** The claim is a truth value (OpenID Connect Core, 5.1), which the typed claims of Jakarta Security take for a text. */
    private boolean isVerified() {
        return JsonValue.TRUE.equals(logIn.getClaimsJson().get(VERIFIED));
    }
}
