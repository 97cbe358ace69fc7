package eu.pontes.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that is not the Vaadin workplace: the API under {@code /api} and the public pages. */
@ApplicationScoped
@ApplicationPath("/")
public class RestApplication extends Application {

    /** Longer than any page or usual answer: they are sent at once with their length, and not in two pieces without. */
    private static final int SENT_AT_ONCE = 1 << 16;

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.contentLength.buffer", SENT_AT_ONCE,
                // An error page of the container would replace our own body
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
