package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.exchange.OfferFile;
import eu.pontes.vacancy.exchange.PositionFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

/** Open offers as XML by the experimental schema. */
@Path("/api/vacancies")
@ApplicationScoped
public class PositionsResource {

    private final PositionFiles positions;
    private final OpenOffers offers;

    @Inject
    PositionsResource(PositionFiles positions, OpenOffers offers) {
        this.positions = positions;
        this.offers = offers;
    }

    @GET
    @Path("positions.xml")
    @PermitAll
    @SearchParameters.Read
    public Response open(@Context UriInfo uri) {
        return answer(positions.open(SearchParameters.search(uri)));
    }

    @GET
    @Path("{offer}/position.xml")
    @PermitAll
    public Response offer(@PathParam("offer") String id) {
        return answer(positions.one(offers.get(id)));
    }

    private static Response answer(OfferFile file) {
        StreamingOutput content = file.content()::writeTo;
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.LINK, "</schemas/" + PositionFiles.SCHEMA + ">; rel=\"describedby\"")
                .build();
    }
}
