package eu.pontes.vacancy.web;

import eu.pontes.vacancy.exchange.PositionFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The schemas by which other systems check what they get from here. */
@Path("schemas")
@ApplicationScoped
public class Schemas {

    @GET
    @Path("{name}")
    public Response schema(@PathParam("name") String name) {
        if (!name.equals(PositionFiles.SCHEMA)) {
            throw new NotFoundException();
        }
        return Response.ok(PositionFiles.schema(), PositionFiles.XML)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
