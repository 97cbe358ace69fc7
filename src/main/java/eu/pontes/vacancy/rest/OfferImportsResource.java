package eu.pontes.vacancy.rest;

import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.RequestLanguage;
import eu.pontes.platform.text.Texts;
import eu.pontes.vacancy.exchange.ImportSummary;
import eu.pontes.vacancy.exchange.OfferImportService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files with offers that an employer's programs bring, and what was made of earlier ones. */
@Path("/api/vacancies/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfferImportsResource {

    private static final String PATH = "/api/vacancies/imports/";

    private final OfferImportService imports;
    private final Texts texts;

    @Inject
    OfferImportsResource(OfferImportService imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYER)
    public Response imports() {
        return Response.ok(ImportJson.All.of(imports.imports())).build();
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON, "application/ld+json"})
    @RolesAllowed(Roles.EMPLOYER)
    public Response bring(
            @BeanParam ImportParameters wishes,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            byte[] file) {
        if (Boolean.parseBoolean(dryRun)) {
            return Response.ok(ImportPreviewJson.of(
                            imports.preview(wishes.file(file)),
                            wishes.despiteTwins(),
                            texts,
                            RequestLanguage.of(lang, headers)))
                    .build();
        }
        ImportSummary made = imports.takeOver(wishes.file(file), wishes.withoutFaulty(), wishes.despiteTwins());
        return Response.created(URI.create(PATH + made.id()))
                .entity(ImportJson.of(made))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EMPLOYER)
    public void undo(@PathParam("id") String id) {
        imports.undo(known(id));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound("offer-import");
        }
    }
}
