package eu.pontes.vacancy.web;

import eu.pontes.charter.CharterService;
import eu.pontes.charter.RegisterEntry;
import eu.pontes.employer.EmployerProfile;
import eu.pontes.employer.EmployerService;
import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.vacancy.EmployerOffersService;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who an employer is, whether it stands by the charter, and what it offers; nothing of its plan. */
@Path("/employers/{employer}")
@ApplicationScoped
public class EmployerPages {

    private final EmployerService employers;
    private final OrganisationService organisations;
    private final CharterService charters;
    private final EmployerOffersService offers;
    private final Pages pages;

    @Inject
    EmployerPages(
            EmployerService employers,
            OrganisationService organisations,
            CharterService charters,
            EmployerOffersService offers,
            Pages pages) {
        this.employers = employers;
        this.organisations = organisations;
        this.charters = charters;
        this.offers = offers;
        this.pages = pages;
    }

    /** An employer that neither signed nor offers anything is not shown: it never asked to be. */
    @GET
    public Response employer(
            @PathParam("employer") String id,
            @QueryParam("page") @Nullable String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        TenantId employer = parse(id);
        EmployerProfile profile = employers.profile(employer);
        int page = PageNumber.of(number);
        Page<OfferCard> open = offers.open(employer, PageNumber.request(page));
        Optional<RegisterEntry> signed = charters.standing(employer);
        if (signed.isEmpty() && open.total() == 0) {
            throw Problem.notFound("employer");
        }
        HtmlPage html = pages.page(uri, headers).knownAs(address(employer));
        Map<String, Object> model = new HashMap<>();
        model.put("profile", profile);
        model.put("organisation", organisations.organisation(employer));
        signed.ifPresent(entry -> model.put("signed", entry));
        model.put("offers", open);
        model.put("number", page);
        model.put("words", new OfferWords(html.texts(), html.language()));
        return pages.render("vacancy/employer.jte", html, model);
    }

    /** The address of an employer's page. */
    public static String address(TenantId employer) {
        return "/employers/" + employer;
    }

    private static TenantId parse(String id) {
        try {
            return TenantId.of(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("employer");
        }
    }
}
