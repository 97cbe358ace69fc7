package eu.pontes.vacancy.rest;

import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.rest.Problems;
import eu.pontes.platform.text.RequestLanguage;
import eu.pontes.vacancy.bulk.BulkService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Steps for several offers at once, each with an answer of its own. */
@Path("/api/vacancies/own/bulk")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

    private final BulkService bulk;
    private final Problems problems;

    @Inject
    BulkResource(BulkService bulk, Problems problems) {
        this.bulk = bulk;
        this.problems = problems;
    }

    @POST
    @RolesAllowed(Roles.EMPLOYER)
    public Response all(BulkJson wanted, @QueryParam("lang") @Nullable String asked, @Context HttpHeaders headers) {
        Language language = RequestLanguage.of(asked, headers);
        return Response.ok(BulkAnswerJson.of(
                        bulk.all(wanted.command()), problem -> problems.body(problem, language, null)))
                .build();
    }
}
