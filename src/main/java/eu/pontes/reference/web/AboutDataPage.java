package eu.pontes.reference.web;

import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Whose data these are, and under which licence: the credits that their owners ask for. */
@Path("/about/data")
@ApplicationScoped
public class AboutDataPage {

    private final ReferenceData reference;
    private final Pages pages;

    @Inject
    AboutDataPage(ReferenceData reference, Pages pages) {
        this.reference = reference;
        this.pages = pages;
    }

    @GET
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        return pages.render("reference/data.jte", page, Map.of("datasets", reference.datasets()));
    }
}
