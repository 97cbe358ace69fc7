package eu.pontes.label.web;

import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.Problem;
import eu.pontes.label.LabelService;
import eu.pontes.label.VerifiedLabel;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.platform.web.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The page behind the QR code on a certificate: what the label is worth today. */
@Path("verify/{token}")
@ApplicationScoped
public class VerificationPages {

    private final LabelService labels;
    private final OrganisationService organisations;
    private final Pages pages;

    @Inject
    VerificationPages(LabelService labels, OrganisationService organisations, Pages pages) {
        this.labels = labels;
        this.organisations = organisations;
        this.pages = pages;
    }

    /** Says who holds the label and whether it counts; an unknown address gets a page that says so. */
    @GET
    public Response verdict(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        return labels.verify(token)
                .map(label -> pages.render("label/verdict.jte", page, model(label, token)))
                .orElseGet(() -> pages.render(404, "label/unknown.jte", page, Map.of()));
    }

    private Map<String, Object> model(VerifiedLabel label, String token) {
        return Map.of("label", label, "token", token, "employer", organisations.organisation(label.employer()));
    }

    /** The code to print: it leads back to the page. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    public Response code(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (labels.verify(token).isEmpty()) {
            throw Problem.notFound("label");
        }
        String address = pages.page(uri, headers).baseUrl() + "/verify/" + token;
        return Response.ok(QrCode.svg(address), "image/svg+xml").build();
    }
}
