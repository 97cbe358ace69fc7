package eu.pontes.charter.web;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The charter for everybody: the version in force, every earlier one, and the bare text that the hash is taken of. */
@Path("charter")
@ApplicationScoped
public class CharterPages {

    private static final String NUMBER = "{version: [1-9][0-9]{0,5}}";

    private final CharterService charters;
    private final Pages pages;

    @Inject
    CharterPages(CharterService charters, Pages pages) {
        this.charters = charters;
        this.pages = pages;
    }

    /** The version in force. */
    @GET
    public Response inForce(@Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        return render(page, charters.inForce(page.language()));
    }

    /** A version by number, as receipts link to it. */
    @GET
    @Path(NUMBER)
    public Response version(@PathParam("version") int version, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        return render(page, charters.version(version, page.language()));
    }

    /** Byte for byte what the hash is taken of. */
    @GET
    @Path(NUMBER + "/text")
    @Produces(MediaType.TEXT_PLAIN)
    public Response text(@PathParam("version") int version, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        Charter charter = charters.version(version, page.language());
        return Response.ok(charter.canonicalText(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .language(page.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Response render(HtmlPage page, Charter charter) {
        return pages.render("charter/charter.jte", page, Map.of("charter", charter));
    }
}
