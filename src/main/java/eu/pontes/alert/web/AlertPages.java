package eu.pontes.alert.web;

import eu.pontes.alert.AskForAlerts;
import eu.pontes.alert.Rhythm;
import eu.pontes.alert.SearchWords;
import eu.pontes.alert.Subscription;
import eu.pontes.alert.SubscriptionService;
import eu.pontes.alert.TokenPurpose;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Texts;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asking for mails about offers, and answering the questions in them. Programs follow the links of mails to see whether they
 * are harmful: a link only shows a button, and nothing happens before somebody presses it.
 */
@Path("/alerts")
@ApplicationScoped
public class AlertPages {

    private static final int NOT_FOUND = 404;
    private static final int UNFIT = 422;

    private final SubscriptionService subscriptions;
    private final Pages pages;
    private final Texts texts;

    @Inject
    AlertPages(SubscriptionService subscriptions, Pages pages, Texts texts) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    @Path("new")
    public Response form(@Context UriInfo uri, @Context HttpHeaders headers) {
        OfferSearch search = SearchAddress.read(uri.getQueryParameters());
        HtmlPage html = pages.page(uri, headers);
        AskPage ask = new AskPage(search, words(search, html), Rhythm.DAILY, "", null);
        return secret(pages.render("alert/ask.jte", html, Map.of("ask", ask)));
    }

    /** The answer is the same whoever owns the address, and whether it is known here or not. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage html = pages.page(uri, headers);
        OfferSearch search = SearchAddress.read(form);
        Rhythm rhythm = rhythm(form.getFirst("rhythm"));
        String mail = Optional.ofNullable(form.getFirst("mail")).orElse("");
        try {
            subscriptions.ask(new AskForAlerts(search, mail, rhythm, html.language()));
        } catch (Problem.Invalid invalid) {
            String error = html.t("invalid." + invalid.errors().get(0).code());
            return pages.render(
                    UNFIT,
                    "alert/ask.jte",
                    html,
                    Map.of("ask", new AskPage(search, words(search, html), rhythm, mail, error)));
        }
        return Response.seeOther(URI.create(html.link("/alerts/asked"))).build();
    }

    @GET
    @Path("asked")
    public Response asked(@Context UriInfo uri, @Context HttpHeaders headers) {
        return told("alert.told.asked.title", "alert.told.asked", pages.page(uri, headers));
    }

    @GET
    @Path("confirm/{token}")
    public Response mayStart(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return question(token, TokenPurpose.CONFIRM, pages.page(uri, headers));
    }

    @GET
    @Path("renew/{token}")
    public Response mayGoOn(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return question(token, TokenPurpose.RENEW, pages.page(uri, headers));
    }

    @GET
    @Path("stop/{token}")
    public Response mayStop(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return question(token, TokenPurpose.STOP, pages.page(uri, headers));
    }

    @POST
    @Path("confirm/{token}")
    public Response confirm(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage html = pages.page(uri, headers);
        return done(subscriptions.confirm(token), "alert.told.confirmed.title", "alert.told.confirmed", html);
    }

    @POST
    @Path("renew/{token}")
    public Response renew(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        HtmlPage html = pages.page(uri, headers);
        return done(subscriptions.renew(token), "alert.told.renewed.title", "alert.told.renewed", html);
    }

    /** Pressed here, or posted by a mailbox with a body that says so (RFC 8058): either way, the mails end at once. */
    @POST
    @Path("stop/{token}")
    public Response stop(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        subscriptions.stop(token);
        return told("alert.told.stopped.title", "alert.told.stopped", pages.page(uri, headers));
    }

    private Response question(String token, TokenPurpose purpose, HtmlPage html) {
        return subscriptions
                .subscription(token, purpose)
                .map(found -> secret(
                        pages.render("alert/question.jte", html, Map.of("question", question(purpose, found, html)))))
                .orElseGet(() -> over(html));
    }

    private QuestionPage question(TokenPurpose purpose, Subscription subscription, HtmlPage html) {
        String words = words(subscription.search(), html);
        return switch (purpose) {
            case CONFIRM -> new QuestionPage("alert.confirm.title", "alert.confirm.do", words, subscription.rhythm());
            case STOP -> new QuestionPage("alert.stop.title", "alert.stop.do", words, subscription.rhythm());
            case RENEW -> new QuestionPage("alert.renew.title", "alert.renew.do", words, subscription.rhythm());
        };
    }

    private Response done(Optional<?> done, String title, String sentence, HtmlPage html) {
        return done.map(found -> told(title, sentence, html)).orElseGet(() -> over(html));
    }

    private Response told(String title, String sentence, HtmlPage html) {
        return told(200, title, sentence, html);
    }

    private Response over(HtmlPage html) {
        return told(NOT_FOUND, "alert.told.over.title", "alert.told.over", html);
    }

    private Response told(int status, String title, String sentence, HtmlPage html) {
        return secret(pages.render(status, "alert/told.jte", html, Map.of("title", title, "sentence", sentence)));
    }

    /** What somebody types or a link from a mail shows is for no store on the way and no search engine. */
    private static Response secret(Response page) {
        return Response.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private String words(OfferSearch search, HtmlPage html) {
        return new SearchWords(texts, html.language()).of(search);
    }

    private static Rhythm rhythm(@Nullable String asked) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.name().equals(asked))
                .findFirst()
                .orElse(Rhythm.DAILY);
    }
}
