package eu.pontes.vacancy.web;

import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.Language;
import eu.pontes.platform.web.Edition;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.KeptPages;
import eu.pontes.platform.web.PageData;
import eu.pontes.platform.web.Pages;
import eu.pontes.platform.web.QrCode;
import eu.pontes.reference.EscoId;
import eu.pontes.reference.Occupation;
import eu.pontes.reference.ReferenceData;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.OffersChanged;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.SearchAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages that newcomers read, often on an old telephone: the search for offers, and each offer. */
@Path("/offers")
@ApplicationScoped
public class OfferPages {

    private static final int GONE = 410;
    private static final int NOT_NOW = 404;

    private final PublishedOfferService offers;
    private final OrganisationService organisations;
    private final ReferenceData reference;
    private final Pages pages;
    private final KeptPages kept;
    private final Edition edition;

    @Inject
    OfferPages(
            PublishedOfferService offers,
            OrganisationService organisations,
            ReferenceData reference,
            Pages pages,
            KeptPages kept,
            Edition edition) {
        this.offers = offers;
        this.organisations = organisations;
        this.reference = reference;
        this.pages = pages;
        this.kept = kept;
        this.edition = edition;
    }

    /** A link that somebody shortened or mistyped still finds something: what cannot be read is left out. */
    @GET
    public Response search(
            @QueryParam("page") @Nullable String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        OfferSearch search = SearchAddress.read(uri.getQueryParameters());
        int page = PageNumber.of(number);
        HtmlPage html = pages.page(uri, headers).knownAs(SearchPage.address(search.ordered(OfferOrder.BEST), 1));
        return offers.find(
                search,
                PageNumber.request(page),
                found -> pages.render(
                        "vacancy/search.jte",
                        html,
                        Map.of("results", new SearchPage(page, found), "words", words(html))));
    }

    @GET
    @Path("{offer}")
    public Response offer(
            @PathParam("offer") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServletRequest asked) {
        PublishedOffer offer = offers.offer(OfferId.parse(id));
        HtmlPage html = pages.page(uri, headers).knownAs("/offers/" + offer.id());
        if (!offer.isOpen()) {
            return gone(offer, html);
        }
        EntityTag tag = new EntityTag(
                offer.id() + "-" + offer.version() + "-" + html.language().tag() + "-" + edition.tag());
        Date changed = Date.from(offer.changedAt());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(changed, tag);
        if (unchanged != null) {
            return told(unchanged.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE), tag, changed);
        }
        Response answer =
                told(Response.fromResponse(pages.render("vacancy/offer.jte", html, model(offer, html))), tag, changed);
        kept.keep(asked, offer.id().value(), answer);
        return answer;
    }

    private static Response told(Response.ResponseBuilder answer, EntityTag tag, Date changed) {
        return answer.tag(tag)
                .lastModified(changed)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + KeptPages.AS_LONG_AS.toSeconds())
                .build();
    }

    /** What others did is told within a moment; a page that was rendered meanwhile is forgotten then at the latest. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OffersChanged changed) {
        kept.forget(changed.offers().stream().map(OfferId::value).collect(Collectors.toSet()));
    }

    /** The same on a small sheet of paper, to hand to somebody or to put on a wall. */
    @GET
    @Path("{offer}/card")
    public Response card(@PathParam("offer") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedOffer offer = offers.offer(OfferId.parse(id));
        HtmlPage html = pages.page(uri, headers).knownAs("/offers/" + offer.id());
        if (!offer.isOpen()) {
            return gone(offer, html);
        }
        String address = html.anyLanguage();
        Map<String, Object> model = new HashMap<>();
        model.put("offer", offer);
        model.put("words", words(html));
        model.put("address", address);
        model.put("code", QrCode.svg(address));
        summaryLanguage(offer, html).ifPresent(language -> model.put("summary", language));
        return pages.render("vacancy/card.jte", html, model);
    }

    private Response gone(PublishedOffer offer, HtmlPage html) {
        return pages.render(
                offer.status().isOver() ? GONE : NOT_NOW,
                "vacancy/gone.jte",
                html,
                Map.of("offer", offer, "similar", similar(offer)));
    }

    private Map<String, Object> model(PublishedOffer offer, HtmlPage html) {
        Map<String, Object> model = new HashMap<>();
        OfferWords words = words(html);
        model.put("offer", offer);
        model.put("words", words);
        model.put("employer", organisations.organisation(offer.employer()));
        summaryLanguage(offer, html).ifPresent(language -> model.put("summary", language));
        offer.keptFor().map(name -> name.in(html.language())).ifPresent(name -> model.put("group", name));
        offer.scheme().map(name -> name.in(html.language())).ifPresent(name -> model.put("scheme", name));
        Occupation occupation = Optional.ofNullable(offer.content().occupation())
                .flatMap(id -> reference.occupation(new EscoId(id), html.language()))
                .orElse(null);
        if (occupation != null) {
            model.put("occupation", occupation.label());
        }
        model.put("posting", PageData.of(JobPosting.of(html, offer, words, occupation)));
        return model;
    }

    private static Optional<Language> summaryLanguage(PublishedOffer offer, HtmlPage html) {
        return offer.content()
                .inPlainWords()
                .bestFor(html.language(), offer.content().language());
    }

    private OfferWords words(HtmlPage html) {
        return new OfferWords(html.texts(), html.language());
    }

    private static String similar(PublishedOffer offer) {
        String place = offer.content().workplace().place();
        return SearchPage.address(new OfferSearch("", place, offer.content().kind()), 1);
    }
}
