package eu.pontes.charter.web;

import eu.pontes.charter.CharterService;
import eu.pontes.charter.RegisterEntry;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Who stands by the charter: the public list. */
@Path("register/charter")
@ApplicationScoped
public class CharterRegister {

    private static final int PAGE = 50;

    private final CharterService charters;
    private final OrganisationService organisations;
    private final Pages pages;

    @Inject
    CharterRegister(CharterService charters, OrganisationService organisations, Pages pages) {
        this.charters = charters;
        this.organisations = organisations;
        this.pages = pages;
    }

    /** A page of the list; {@code name} narrows it, {@code offset} turns the page. */
    @GET
    public Response list(
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("offset") @DefaultValue("0") String offset,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Page<RegisterEntry> entries = charters.register(name, new PageRequest(number(offset), PAGE));
        Map<TenantId, OrganisationSummary> employers = organisations.organisations(
                entries.items().stream().map(RegisterEntry::employer).toList());
        return pages.render(
                "charter/register.jte",
                pages.page(uri, headers),
                Map.of("entries", entries, "name", name, "employers", employers));
    }

    private static int number(String offset) {
        try {
            return Integer.parseInt(offset);
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("offset", "WrongType");
        }
    }
}
