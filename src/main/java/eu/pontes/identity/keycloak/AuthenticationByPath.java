package eu.pontes.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The one mechanism of the application (named in web.xml), because Jakarta EE 10 allows no two side by side: people log in on
 * the user interface, programs show a token to the API, and public pages know nobody and keep no session.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidc.issuer}",
        clientId = "${oidc.clientId}",
        clientSecret = "${oidc.clientSecret}",
        redirectURI = "${oidc.redirectUri}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email"},
        useNonce = true,
        useSession = true,
        tokenAutoRefresh = true,
        tokenMinValidity = 10_000,
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = AuthenticationByPath.GROUPS),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.postLogoutUri}"))
@LoginConfig(authMethod = "MP-JWT", realmName = "pontes")
@ApplicationScoped
@Typed(AuthenticationByPath.class)
class AuthenticationByPath implements HttpAuthenticationMechanism {

    /** The claim that carries the roles. */
    static final String GROUPS = "groups";

    private final BrowserAuthentication browsers;
    private final BearerAuthentication programs;

    @Inject
    AuthenticationByPath(BrowserAuthentication browsers, BearerAuthentication programs) {
        this.browsers = browsers;
        this.programs = programs;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Visit visit = Visit.of(request, response, context);
        if (visit.area() == Area.API) {
            return programs.validate(visit);
        }
        return visit.area().isForBrowsers() ? browsers.validate(visit) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Visit visit = Visit.of(request, response, context);
        if (visit.area().isForBrowsers()) {
            browsers.logOut(visit);
        }
    }
}
