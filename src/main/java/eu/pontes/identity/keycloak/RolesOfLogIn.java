package eu.pontes.identity.keycloak;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers for the workplace, its menu included, which roles the person at the browser has: those of the log-in. Payara 6
 * takes them from a security context that all threads share, and forgets them when somebody else's request ends at the same
 * moment (its issue 6145, mended in 2026 in Payara 7 only). The API is not concerned, for a token brings its roles along.
 */
@WebFilter(urlPatterns = "/app/*", asyncSupported = true)
public class RolesOfLogIn extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient OpenIdContext logIn;

    @Inject
    RolesOfLogIn(OpenIdContext logIn) {
        this.logIn = logIn;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getUserPrincipal() == null ? request : new WithRoles(request), response);
    }

    private final class WithRoles extends HttpServletRequestWrapper {

        WithRoles(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isUserInRole(String role) {
            return logIn.getClaims()
                    .getArrayStringClaim(AuthenticationByPath.GROUPS)
                    .contains(role);
        }
    }
}
