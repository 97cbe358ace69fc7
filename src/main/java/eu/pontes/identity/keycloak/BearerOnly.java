package eu.pontes.identity.keycloak;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * A second lock on the API: a caller that is known, but did not show a token, came by cookie and is refused. It holds for
 * every JAX-RS resource, since public pages know no caller at all, and so it depends on no path at all.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerOnly implements ContainerRequestFilter {

    static final String CAME_WITH_TOKEN = BearerOnly.class.getName() + ".token";

    @Override
    public void filter(ContainerRequestContext request) {
        if (cameByCookie(request.getSecurityContext().getUserPrincipal(), request.getProperty(CAME_WITH_TOKEN))) {
            throw new NotAuthorizedException(UnauthenticatedProblem.TOKEN_NEEDED);
        }
    }

    static boolean cameByCookie(@Nullable Principal caller, @Nullable Object cameWithToken) {
        return caller != null && !Boolean.TRUE.equals(cameWithToken);
    }
}
