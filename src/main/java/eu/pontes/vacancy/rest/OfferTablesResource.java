package eu.pontes.vacancy.rest;

import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.exchange.OfferFile;
import eu.pontes.vacancy.exchange.OfferTables;
import eu.pontes.vacancy.exchange.TableFormat;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers as tables: anybody takes along what is open, an employer also what is its own. */
@Path("/api/vacancies")
@ApplicationScoped
public class OfferTablesResource {

    private final OfferTables tables;

    @Inject
    OfferTablesResource(OfferTables tables) {
        this.tables = tables;
    }

    @GET
    @Path("export")
    @PermitAll
    @SearchParameters.Read
    public Response open(@Context UriInfo uri, @QueryParam("format") @Nullable String format) {
        return answer(tables.open(SearchParameters.search(uri), format(format)), "public, max-age=60");
    }

    @GET
    @Path("own/export")
    @RolesAllowed(Roles.EMPLOYER)
    public Response own(@QueryParam("status") @Nullable String status, @QueryParam("format") @Nullable String format) {
        return answer(tables.own(status(status), format(format)), "no-store");
    }

    private static Response answer(OfferFile file, String caching) {
        StreamingOutput content = file.content()::writeTo;
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private static TableFormat format(@Nullable String asked) {
        return asked == null || asked.isEmpty()
                ? TableFormat.CSV
                : Arrays.stream(TableFormat.values())
                        .filter(format -> format.extension().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("format", "WrongType"));
    }

    private static Optional<OfferStatus> status(@Nullable String asked) {
        return VacanciesResource.constant("status", asked, OfferStatus.class);
    }
}
