package eu.pontes.vacancy.rest;

import eu.pontes.identity.Roles;
import eu.pontes.vacancy.template.TemplateId;
import eu.pontes.vacancy.template.TemplateService;
import eu.pontes.vacancy.template.TemplateView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Templates of offers for programs, which send their content back as a new offer. */
@Path("/api/vacancies/templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private final TemplateService templates;

    @Inject
    TemplatesResource(TemplateService templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYER)
    public Response templates() {
        return Response.ok(templates.templates().stream()
                        .map(TemplateSummaryJson::of)
                        .toList())
                .build();
    }

    @GET
    @Path("{template}")
    @RolesAllowed(Roles.EMPLOYER)
    public Response template(@PathParam("template") String id) {
        TemplateView template = templates.template(TemplateId.parse(id));
        return Response.ok(TemplateJson.of(template))
                .tag(new EntityTag(Integer.toString(template.version())))
                .build();
    }
}
