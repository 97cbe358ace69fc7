package eu.pontes.label.web;

import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.label.LabelService;
import eu.pontes.label.VerifiedLabel;
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

/** Who holds a valid label: the public list. */
@Path("register/labels")
@ApplicationScoped
public class LabelRegister {

    private static final int PAGE = 50;

    private final LabelService labels;
    private final OrganisationService organisations;
    private final Pages pages;

    @Inject
    LabelRegister(LabelService labels, OrganisationService organisations, Pages pages) {
        this.labels = labels;
        this.organisations = organisations;
        this.pages = pages;
    }

    /** A page of the list; {@code offset} turns the page. */
    @GET
    public Response list(
            @QueryParam("offset") @DefaultValue("0") String offset,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Page<VerifiedLabel> entries = labels.register(new PageRequest(number(offset), PAGE));
        Map<TenantId, OrganisationSummary> employers = organisations.organisations(
                entries.items().stream().map(VerifiedLabel::employer).toList());
        return pages.render(
                "label/register.jte", pages.page(uri, headers), Map.of("entries", entries, "employers", employers));
    }

    private static int number(String offset) {
        try {
            return Integer.parseInt(offset);
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("offset", "WrongType");
        }
    }
}
