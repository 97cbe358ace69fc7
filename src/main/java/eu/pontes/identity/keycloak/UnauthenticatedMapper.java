package eu.pontes.identity.keycloak;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers the container's "not authorised" on a protected resource, which has neither a challenge nor a readable body. */
@Provider
public class UnauthenticatedMapper implements ExceptionMapper<NotAuthorizedException> {

    private final HttpHeaders headers;

    public UnauthenticatedMapper(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(NotAuthorizedException notAuthorized) {
        return Response.status(UnauthenticatedProblem.STATUS)
                .header(UnauthenticatedProblem.CHALLENGE_HEADER, UnauthenticatedProblem.TOKEN_NEEDED)
                .type(UnauthenticatedProblem.MEDIA_TYPE)
                .entity(UnauthenticatedProblem.body(headers.getAcceptableLanguages()))
                .build();
    }
}
