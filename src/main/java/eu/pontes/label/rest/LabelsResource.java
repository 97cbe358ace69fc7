package eu.pontes.label.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.label.LabelService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Lets a program check a label as its verification page lets a person. */
@Path("api/labels")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LabelsResource {

    private final LabelService labels;

    @Inject
    LabelsResource(LabelService labels) {
        this.labels = labels;
    }

    @GET
    @Path("{token}")
    @PermitAll
    public Response label(@PathParam("token") String token) {
        return labels.verify(token)
                .map(LabelJson::of)
                .map(json -> Response.ok(json).build())
                .orElseThrow(() -> Problem.notFound("label"));
    }
}
