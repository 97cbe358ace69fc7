package eu.pontes.plan.rest;

import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanFilter;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.rest.PageJson;
import eu.pontes.platform.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans that a service was entrusted with, to read. */
@Path("api/plans")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlansResource {

    private final EntrustedPlanService plans;

    @Inject
    PlansResource(EntrustedPlanService plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed(Roles.CONSULTANT)
    public PageJson<PlanLineJson> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        Language language = RequestLanguage.of(lang, headers);
        return PageJson.of(
                plans.plans(filter(status), PageJson.request(offset, limit)), plan -> PlanLineJson.of(plan, language));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.CONSULTANT)
    public Response one(
            @PathParam("id") String id,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context Request request) {
        PlanView plan = plans.plan(new PlanId(uuid(id)));
        Language language = RequestLanguage.of(lang, headers);
        EntityTag tag = new EntityTag(plan.version() + "-" + plan.documents().hashCode() + "-" + language.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(PlanJson.of(plan, language)).tag(tag) : unchanged;
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    /** A file of a plan, byte for byte as it was handed in, to be saved and never opened here. */
    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Roles.CONSULTANT)
    public Response file(@PathParam("id") String id, @PathParam("file") String file) {
        DocumentFile found = plans.file(new PlanId(uuid(id)), new DocumentId(uuid(file)));
        return Response.ok(found.content(), found.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The name in ASCII for old programs, and exactly as it is for all others (RFC 6266). */
    private static String attachment(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    private static PlanFilter filter(@Nullable String status) {
        if (status == null) {
            return PlanFilter.all();
        }
        return Arrays.stream(PlanStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .map(PlanFilter::of)
                .orElseThrow(() -> Problem.invalid("status", "WrongType"));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("plan");
        }
    }
}
