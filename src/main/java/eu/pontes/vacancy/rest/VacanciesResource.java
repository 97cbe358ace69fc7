package eu.pontes.vacancy.rest;

import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.rest.MayBeAbsent;
import eu.pontes.platform.rest.PageJson;
import eu.pontes.platform.rest.SeenVersion;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishOffer;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.quality.QualityService;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers for programs: anybody may search what is open, an employer's programs also write. */
@Path("/api/vacancies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VacanciesResource {

    private final OfferService own;
    private final PublicationService publication;
    private final PublishedOfferService published;
    private final OpenOffers open;
    private final QualityService quality;

    @Inject
    VacanciesResource(
            OfferService own,
            PublicationService publication,
            PublishedOfferService published,
            OpenOffers open,
            QualityService quality) {
        this.own = own;
        this.publication = publication;
        this.published = published;
        this.open = open;
        this.quality = quality;
    }

    @GET
    @PermitAll
    @SearchParameters.Read
    public Response search(
            @Context UriInfo uri,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        FoundOffers found = published.find(SearchParameters.search(uri), PageJson.request(offset, limit));
        return Response.ok(OfferSearchJson.of(found)).build();
    }

    @GET
    @Path("{offer}")
    @PermitAll
    public Response offer(@PathParam("offer") String id, @Context Request request) {
        PublishedOffer offer = open.get(id);
        EntityTag tag = new EntityTag(Integer.toString(offer.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(OfferJson.of(offer)).tag(tag).build();
    }

    @GET
    @Path("own")
    @RolesAllowed(Roles.EMPLOYER)
    public Response offers(
            @QueryParam("status") @Nullable String status,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Optional<OfferStatus> wanted = constant("status", status, OfferStatus.class);
        return Response.ok(PageJson.of(own.offers(wanted, PageJson.request(offset, limit)), OfferSummaryJson::of))
                .build();
    }

    @GET
    @Path("own/{offer}")
    @RolesAllowed(Roles.EMPLOYER)
    public Response ownOffer(@PathParam("offer") String id) {
        return answer(Response.ok(), own.offer(OfferId.parse(id)));
    }

    @POST
    @RolesAllowed(Roles.EMPLOYER)
    public Response draft(OfferContent content) {
        OfferView drafted = own.draft(content);
        return answer(
                Response.created(UriBuilder.fromPath("/api/vacancies/own/{offer}")
                        .build(drafted.id().toString())),
                drafted);
    }

    @PUT
    @Path("{offer}")
    @RolesAllowed(Roles.EMPLOYER)
    public Response edit(
            @PathParam("offer") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            OfferChangeJson change) {
        return answer(
                Response.ok(),
                own.edit(OfferId.parse(id), SeenVersion.of(match), change.content(), change.wordingReason()));
    }

    @DELETE
    @Path("{offer}")
    @RolesAllowed(Roles.EMPLOYER)
    public void discard(@PathParam("offer") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        own.discard(OfferId.parse(id), SeenVersion.of(match));
    }

    @POST
    @Path("{offer}/publish")
    @RolesAllowed(Roles.EMPLOYER)
    public Response publish(
            @PathParam("offer") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @QueryParam("headStart") @Nullable String headStart,
            @QueryParam("despiteTwins") @Nullable String despiteTwins,
            @MayBeAbsent @Nullable ExplanationJson said) {
        PublishOffer command =
                new PublishOffer(days(headStart), ExplanationJson.reason(said), Boolean.parseBoolean(despiteTwins));
        return answer(Response.ok(), publication.publish(OfferId.parse(id), SeenVersion.of(match), command));
    }

    @POST
    @Path("{offer}/reopen")
    @RolesAllowed(Roles.EMPLOYER)
    public Response reopen(
            @PathParam("offer") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @MayBeAbsent @Nullable ExplanationJson said) {
        return answer(
                Response.ok(),
                publication.reopen(OfferId.parse(id), SeenVersion.of(match), ExplanationJson.reason(said)));
    }

    @POST
    @Path("{offer}/suspend")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EMPLOYER)
    public Response suspend(@PathParam("offer") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(Response.ok(), publication.suspend(OfferId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{offer}/fill")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EMPLOYER)
    public Response fill(@PathParam("offer") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(Response.ok(), publication.fill(OfferId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{offer}/close")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EMPLOYER)
    public Response close(@PathParam("offer") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(Response.ok(), publication.close(OfferId.parse(id), SeenVersion.of(match)));
    }

    @POST
    @Path("{offer}/archive")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EMPLOYER)
    public Response archive(@PathParam("offer") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        return answer(Response.ok(), publication.archive(OfferId.parse(id), SeenVersion.of(match)));
    }

    private static @Nullable Integer days(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(asked);
        } catch (NumberFormatException e) {
            throw Problem.invalid("headStart", "WrongType");
        }
    }

    private Response answer(Response.ResponseBuilder response, OfferView offer) {
        return response.entity(OfferJson.of(offer, quality.of(offer.content())))
                .tag(new EntityTag(Integer.toString(offer.version())))
                .build();
    }

    static <E extends Enum<E>> Optional<E> constant(String field, @Nullable String asked, Class<E> type) {
        try {
            return Optional.ofNullable(asked).filter(text -> !text.isEmpty()).map(text -> Enum.valueOf(type, text));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(field, "WrongType");
        }
    }
}
