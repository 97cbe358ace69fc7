package eu.pontes.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells how long an answer is that is there as a whole. The server sends it in one piece then, straight from where it
 * was made; without its length, it copies the beginning to see how much there is, and sends the end by itself.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.HEADER_DECORATOR) // behind UnchangedPages, which may take the answer away
public class KnownLength implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof byte[] whole) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, whole.length);
        }
    }
}
