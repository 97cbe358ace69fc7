package eu.pontes.vacancy.web;

import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import eu.pontes.vacancy.board.BoardFeeds;
import eu.pontes.vacancy.board.FeedFile;
import eu.pontes.vacancy.board.FeedService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Every search as a file for job boards, in each of the shapes that boards take, and the page that tells the addresses. */
@Path("/feeds")
@ApplicationScoped
public class BoardFeedPages {

    private static final MediaType XML = MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8");

    private final BoardFeeds boards;
    private final FeedService feeds;
    private final Pages pages;
    private final String baseUrl;

    @Inject
    BoardFeedPages(
            BoardFeeds boards,
            FeedService feeds,
            Pages pages,
            @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.boards = boards;
        this.feeds = feeds;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /** Where the feeds are: of all offers, or of those that a search narrows them down to. */
    @GET
    public Response addresses(@Context UriInfo uri, @Context HttpHeaders headers) {
        OfferSearch search = SearchAddress.read(uri.getQueryParameters()).ordered(OfferOrder.BEST);
        HtmlPage page = pages.page(uri, headers).knownAs(address(search));
        return pages.render(
                "vacancy/feeds.jte",
                page,
                Map.of(
                        "feeds",
                        feeds.served(),
                        "query",
                        SearchAddress.query(search),
                        "search",
                        SearchPage.address(search, 1)));
    }

    /**
     * A part of a feed. Only its tag tells whether it is still the same: an offer that has left it leaves no later date
     * behind.
     */
    @GET
    @Path("{code: [a-z][a-z0-9-]*}.xml")
    public Response feed(
            @PathParam("code") String code,
            @QueryParam("part") @Nullable String number,
            @Context UriInfo uri,
            @Context Request request) {
        OfferSearch search = SearchAddress.read(uri.getQueryParameters()).ordered(OfferOrder.BEST);
        int part = Math.min(PageNumber.of(number), BoardFeeds.LAST_PART);
        FeedFile file = boards.file(code, search, query(search, part), part);
        EntityTag tag = new EntityTag(file.digest());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(file.content(), XML).header(HttpHeaders.CONTENT_LENGTH, file.length());
        } else {
            file.close();
        }
        if (file.more()) {
            answer.header(
                    HttpHeaders.LINK,
                    "<" + baseUrl + "/feeds/" + code + ".xml" + query(search, part + 1) + ">; rel=\"next\"");
        }
        return answer.tag(tag)
                .lastModified(Date.from(file.changedAt()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    /** The address of the page that tells where the feeds of a search are. */
    static String address(OfferSearch search) {
        return "/feeds" + SearchAddress.query(search.ordered(OfferOrder.BEST));
    }

    private static String query(OfferSearch search, int part) {
        return SearchAddress.query(search, part > 1 ? "part=" + part : "");
    }
}
