package eu.pontes.vacancy.web;

import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells robots where to look (RFC 9309): every offer stands in the sitemap, so none of them needs to try the endless
 * combinations of a search.
 */
@Path("/robots.txt")
@ApplicationScoped
public class RobotsFile {

    private static final List<String> NOT_FOR_ROBOTS = List.of(
            "/app",
            "/login",
            "/logout",
            "/callback",
            "/api/",
            "/offers?",
            "/offers.atom?",
            "/register/*?",
            "/schemes?",
            "/feeds?");

    private static final List<String> IN_EVERY_LANGUAGE =
            List.of("/offers", "/register/charter", "/register/labels", "/schemes", "/feeds");

    private final String baseUrl;

    @Inject
    RobotsFile(@ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response rules() {
        return Response.ok(text(baseUrl), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    static String text(String baseUrl) {
        List<String> lines = new ArrayList<>();
        lines.add("User-agent: *");
        NOT_FOR_ROBOTS.forEach(path -> lines.add("Disallow: " + path));
        for (String path : IN_EVERY_LANGUAGE) {
            for (Language language : Language.values()) {
                lines.add("Allow: " + path + "?lang=" + language.tag() + "$");
            }
        }
        lines.add("");
        lines.add("Sitemap: " + baseUrl + "/sitemap.xml");
        return String.join("\n", lines) + "\n";
    }
}
