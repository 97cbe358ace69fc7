package eu.pontes.vacancy.web;

import eu.pontes.charter.CharterService;
import eu.pontes.charter.RegisterEntry;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.ListedOffer;
import eu.pontes.vacancy.ListedPart;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells search engines which pages there are, and when each offer last changed. */
@Path("/")
@ApplicationScoped
public class SitemapPages {

    private static final List<String> STANDING = List.of(
            "/", "/offers", "/charter", "/register/charter", "/register/labels", "/schemes", "/feeds", "/about/data");

    private static final int AT_ONCE = 5_000;
    private static final MediaType XML = MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8");

    private final OfferListService offers;
    private final CharterService charters;
    private final String baseUrl;

    @Inject
    SitemapPages(
            OfferListService offers,
            CharterService charters,
            @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.offers = offers;
        this.charters = charters;
        this.baseUrl = baseUrl;
    }

    /** The list of the lists. */
    @GET
    @Path("sitemap.xml")
    public Response index() {
        List<ListedPart> parts = offers.parts();
        return xml(out -> Sitemap.index(out, sitemap -> {
            sitemap.add(baseUrl + "/sitemap/pages.xml", null);
            for (ListedPart part : parts) {
                String after = part.after().map(id -> "?after=" + id).orElse("");
                sitemap.add(baseUrl + "/sitemap/offers.xml" + after, part.changedAt());
            }
        }));
    }

    /** The pages that are always there, and those of the employers that stand by the charter. */
    @GET
    @Path("sitemap/pages.xml")
    public Response pages() {
        return xml(out -> Sitemap.pages(out, sitemap -> {
            for (String path : STANDING) {
                sitemap.add(baseUrl + path, null);
            }
            for (TenantId employer : signatories()) {
                sitemap.add(baseUrl + EmployerPages.address(employer), null);
            }
        }));
    }

    private Set<TenantId> signatories() {
        Set<TenantId> all = new LinkedHashSet<>();
        PageRequest request = new PageRequest(0, PageRequest.MAX_LIMIT);
        boolean more = true;
        while (more) {
            Page<RegisterEntry> page = charters.register("", request);
            page.items().forEach(entry -> all.add(entry.employer()));
            more = page.hasNext();
            request = new PageRequest(request.offset() + request.limit(), request.limit());
        }
        return all;
    }

    /** A part of the open offers. */
    @GET
    @Path("sitemap/offers.xml")
    public Response offers(@QueryParam("after") @Nullable String after) {
        OfferId before = after == null ? null : OfferId.parse(after);
        return xml(out -> Sitemap.pages(out, sitemap -> addOffers(sitemap, before)));
    }

    private void addOffers(Sitemap sitemap, @Nullable OfferId before) throws XMLStreamException {
        OfferId last = before;
        int left = OfferListService.PART;
        while (left > 0) {
            List<ListedOffer> some = offers.open(last, Math.min(AT_ONCE, left));
            for (ListedOffer offer : some) {
                sitemap.add(baseUrl + "/offers/" + offer.id(), offer.changedAt());
                last = offer.id();
            }
            left = some.size() < AT_ONCE ? 0 : left - some.size();
        }
    }

    private static Response xml(StreamingOutput content) {
        return Response.ok(content, XML)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
