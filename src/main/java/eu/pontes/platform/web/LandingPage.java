package eu.pontes.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The front door: what Pontes is, and the search for offers. */
@Path("/")
@ApplicationScoped
public class LandingPage {

    private final Pages pages;

    @Inject
    LandingPage(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.render("web/landing.jte", pages.page(uri, headers), Map.of());
    }
}
