package eu.pontes.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends no page or feed twice to whoever has it: a telephone far from the next mast asks again and is told that nothing
 * has changed. A resource that knows a cheaper tag than the content's own gives its answer one.
 */
@Provider
@ApplicationScoped
public class UnchangedPages implements ContainerResponseFilter {

    private static final Set<String> READ_OFTEN = Set.of("text/html", "application/atom+xml");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] content = content(response.getEntity());
        if (content == null
                || !READING.contains(request.getMethod())
                || response.getStatus() != Response.Status.OK.getStatusCode()
                || response.getEntityTag() != null
                || !isReadOften(response.getMediaType())) {
            return;
        }
        EntityTag tag = new EntityTag(Digest.of(content));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().put(HttpHeaders.CACHE_CONTROL, List.of("no-cache"));
        }
        Date changed = response.getLastModified();
        Response.ResponseBuilder unchanged = changed == null
                ? request.getRequest().evaluatePreconditions(tag)
                : request.getRequest().evaluatePreconditions(changed, tag);
        if (unchanged != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static byte @Nullable [] content(@Nullable Object entity) {
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return entity instanceof byte[] bytes ? bytes : null;
    }

    private static boolean isReadOften(MediaType type) {
        return READ_OFTEN.contains(type.getType() + "/" + type.getSubtype());
    }
}
