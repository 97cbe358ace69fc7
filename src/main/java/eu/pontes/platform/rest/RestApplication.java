package eu.pontes.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that is not the Vaadin workplace: the API under {@code /api} and the public pages. */
@ApplicationScoped
@ApplicationPath("/")
public class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                // An error page of the container would replace our own body
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
