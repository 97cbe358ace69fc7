package eu.pontes.webhook.rest;

import eu.pontes.identity.Roles;
import eu.pontes.platform.rest.PageJson;
import eu.pontes.platform.rest.SeenVersion;
import eu.pontes.webhook.SecretShown;
import eu.pontes.webhook.WebhookId;
import eu.pontes.webhook.WebhookService;
import eu.pontes.webhook.WebhookView;
import eu.pontes.webhook.WriteWebhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Lets an organisation's programs say where they want to be called, and see how the calls went. */
@Path("/api/webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private final WebhookService webhooks;

    @Inject
    WebhooksResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response list() {
        return Response.ok(new WebhookListJson(
                        webhooks.webhooks().stream().map(WebhookJson::of).toList()))
                .build();
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response add(WriteWebhook command) {
        SecretShown added = webhooks.add(command);
        return answer(
                Response.created(UriBuilder.fromPath("/api/webhooks/{webhook}")
                        .build(added.webhook().id().toString())),
                added);
    }

    @GET
    @Path("{webhook}")
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response webhook(@PathParam("webhook") String id) {
        return answer(webhooks.webhook(WebhookId.parse(id)));
    }

    @PUT
    @Path("{webhook}")
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response change(
            @PathParam("webhook") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            WriteWebhook command) {
        return answer(webhooks.change(WebhookId.parse(id), SeenVersion.of(match), command));
    }

    @DELETE
    @Path("{webhook}")
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public void remove(@PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        webhooks.remove(WebhookId.parse(id), SeenVersion.of(match));
    }

    @POST
    @Path("{webhook}/pause")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response pause(@PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(webhooks.pause(WebhookId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{webhook}/resume")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response resume(@PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(webhooks.resume(WebhookId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{webhook}/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response renewSecret(
            @PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(Response.ok(), webhooks.renewSecret(WebhookId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{webhook}/test")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response test(@PathParam("webhook") String id) {
        return Response.accepted(new MessageJson(webhooks.test(WebhookId.parse(id))))
                .build();
    }

    @GET
    @Path("{webhook}/calls")
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response calls(
            @PathParam("webhook") String id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return Response.ok(PageJson.of(
                        webhooks.calls(WebhookId.parse(id), PageJson.request(offset, limit)), WebhookCallJson::of))
                .build();
    }

    @GET
    @Path("{webhook}/dead-letters")
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response deadLetters(
            @PathParam("webhook") String id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return Response.ok(PageJson.of(
                        webhooks.deadLetters(WebhookId.parse(id), PageJson.request(offset, limit)), DeadLetterJson::of))
                .build();
    }

    @POST
    @Path("{webhook}/dead-letters/replay")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response replayAll(@PathParam("webhook") String id) {
        return Response.accepted(new ReplayedJson(webhooks.replayAll(WebhookId.parse(id))))
                .build();
    }

    @POST
    @Path("{webhook}/dead-letters/{message}/replay")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
    public Response replay(@PathParam("webhook") String id, @PathParam("message") String message) {
        webhooks.replay(WebhookId.parse(id), WebhookId.message(message));
        return Response.accepted(new ReplayedJson(1)).build();
    }

    private static Response answer(WebhookView webhook) {
        return answer(Response.ok(), webhook.version(), WebhookJson.of(webhook));
    }

    private static Response answer(Response.ResponseBuilder response, SecretShown shown) {
        return answer(response, shown.webhook().version(), WebhookJson.of(shown.webhook(), shown.secret()));
    }

    private static Response answer(Response.ResponseBuilder response, int version, WebhookJson webhook) {
        return response.entity(webhook)
                .tag(new EntityTag(Integer.toString(version)))
                .build();
    }
}
