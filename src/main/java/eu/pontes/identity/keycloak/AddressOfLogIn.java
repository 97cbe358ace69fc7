package eu.pontes.identity.keycloak;

import eu.pontes.identity.LogInAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Optional;

/** What Keycloak told about the person at the browser when they logged in. */
@ApplicationScoped
class AddressOfLogIn implements LogInAddress {

    private final OpenIdContext logIn;

    @Inject
    AddressOfLogIn(OpenIdContext logIn) {
        this.logIn = logIn;
    }

    @Override
    public Optional<String> verified() {
        OpenIdClaims claims = logIn.getClaims();
        return claims.getEmail().filter(address -> isVerified(claims));
    }

    private static boolean isVerified(OpenIdClaims claims) {
        return claims.getEmailVerified().map(Boolean::parseBoolean).orElse(false);
    }
}
