package eu.pontes.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;

/**
 * The API's way in: a MicroProfile JWT in the Authorization header and nothing else. The session cookie is never looked at,
 * so a foreign page cannot call the API in a user's name.
 */
@ApplicationScoped
class BearerAuthentication {

    /** Payara keeps the class to itself; its bean can only be told apart by the name of its type. */
    private static final String MICROPROFILE_JWT =
            "fish.payara.microprofile.jwtauth.eesecurity.JWTAuthenticationMechanism";

    private final HttpAuthenticationMechanism tokens;

    @Inject
    BearerAuthentication(@Any Instance<HttpAuthenticationMechanism> mechanisms) {
        this.tokens = mechanisms
                .handlesStream()
                .filter(handle -> handle.getBean().getTypes().stream()
                        .anyMatch(type -> type.getTypeName().equals(MICROPROFILE_JWT)))
                .map(Instance.Handle::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("MicroProfile JWT is not switched on"));
    }

    AuthenticationStatus validate(Visit visit) throws AuthenticationException {
        if (visit.request().getHeader("Authorization") == null) {
            // The most frequent calls are anonymous searches, and the mechanism looks itself up anew for each
            return visit.context().doNothing();
        }
        AuthenticationStatus status = tokens.validateRequest(
                visit.request(), visit.response(), new HttpMessageContextWrapper(visit.context()) {
                    @Override
                    public AuthenticationStatus responseUnauthorized() {
                        return refuse(visit);
                    }
                });
        if (status == AuthenticationStatus.SUCCESS) {
            visit.request().setAttribute(BearerOnly.CAME_WITH_TOKEN, true);
        }
        return status;
    }

    private static AuthenticationStatus refuse(Visit visit) {
        var response = visit.response();
        response.setStatus(UnauthenticatedProblem.STATUS);
        response.setHeader(UnauthenticatedProblem.CHALLENGE_HEADER, UnauthenticatedProblem.INVALID_TOKEN);
        response.setContentType(UnauthenticatedProblem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter()
                    .write(UnauthenticatedProblem.body(
                            Collections.list(visit.request().getLocales())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
