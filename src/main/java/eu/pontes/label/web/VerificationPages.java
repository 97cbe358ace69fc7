package eu.pontes.label.web;

import eu.pontes.kernel.Problem;
import eu.pontes.label.LabelService;
import eu.pontes.label.VerifiedLabel;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** The page behind the QR code on a certificate: what the label is worth today. */
@Path("verify/{token}")
@ApplicationScoped
public class VerificationPages {

    private final LabelService labels;
    private final Pages pages;

    @Inject
    VerificationPages(LabelService labels, Pages pages) {
        this.labels = labels;
        this.pages = pages;
    }

    /** Says who holds the label and whether it counts; an unknown address gets a page that says so. */
    @GET
    public Response verdict(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        Optional<VerifiedLabel> label = labels.verify(token);
        return label.isPresent()
                ? pages.render("label/verdict.jte", page, Map.of("label", label.get(), "token", token))
                : pages.render(404, "label/unknown.jte", page, Map.of());
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
