package eu.pontes.platform.web;

import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** What the {@code type} of a problem document links to: the problem in words, for whoever writes a client. */
@Path("/problems/{code}")
@ApplicationScoped
public class ProblemPages {

    private final Pages pages;
    private final Texts texts;

    @Inject
    ProblemPages(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    public Response page(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage page = pages.page(uri, headers);
        String key = code.startsWith("http-") ? "problem.title." + code.substring("http-".length()) : "problem." + code;
        if (!texts.has(page.language(), key)) {
            throw Problem.notFound("problem");
        }
        String sentence = texts.pattern(page.language(), key).replaceAll("\\{[^}]*}", "…");
        return pages.render("web/problem.jte", page, Map.of("code", code, "sentence", sentence));
    }
}
