package eu.pontes.vacancy.web;

import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.text.Texts;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.SearchAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;

/** Every search as a feed: the same parameters, the newest offers first. */
@Path("/offers.atom")
@ApplicationScoped
public class FeedPages {

    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML_TYPE.withCharset("UTF-8");
    private static final PageRequest NEWEST = new PageRequest(0, 50);

    private final PublishedOfferService offers;
    private final Pages pages;
    private final Texts texts;

    @Inject
    FeedPages(PublishedOfferService offers, Pages pages, Texts texts) {
        this.offers = offers;
        this.pages = pages;
        this.texts = texts;
    }

    /** The feed of a search. */
    @GET
    @Produces(MediaType.APPLICATION_ATOM_XML)
    public Response feed(@Context UriInfo uri, @Context HttpHeaders headers) {
        OfferSearch search = SearchAddress.read(uri.getQueryParameters()).ordered(OfferOrder.NEWEST);
        FoundOffers found = offers.find(search, NEWEST);
        HtmlPage page = pages.page(uri, headers).knownAs(address(search));
        return Response.ok(OfferFeed.of(page, found, new OfferWords(texts, page.language())), ATOM)
                .language(page.language().tag())
                .lastModified(Date.from(OfferFeed.changed(found)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    /** The address of the feed of a search, in whatever order that shows its results. */
    static String address(OfferSearch search) {
        return "/offers.atom" + SearchAddress.query(search.ordered(OfferOrder.BEST));
    }
}
