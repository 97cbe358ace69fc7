package eu.pontes.scheme.web;

import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.Pages;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.reference.Region;
import eu.pontes.scheme.OpenScheme;
import eu.pontes.scheme.SchemeAdvice;
import eu.pontes.scheme.SchemeService;
import eu.pontes.scheme.SchemeWish;
import eu.pontes.scheme.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three questions, and the placement schemes that answer them. */
@Path("/schemes")
@ApplicationScoped
public class SchemePages {

    private final SchemeService schemes;
    private final Pages pages;
    private final Clock clock;

    @Inject
    SchemePages(SchemeService schemes, Pages pages, Clock clock) {
        this.schemes = schemes;
        this.pages = pages;
        this.clock = clock;
    }

    /** An answer that cannot be read is a question that is still open. */
    @GET
    public Response choose(
            @QueryParam("region") @Nullable String region,
            @QueryParam("goal") @Nullable String goal,
            @QueryParam("stay") @Nullable String stay,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        LocalDate today = LocalDate.now(clock);
        Region where = constant(region, Region.values());
        SchemeGoal what = constant(goal, SchemeGoal.values());
        Stay howLong = constant(stay, Stay.values());
        SchemeAdvice advice = where == null || what == null || howLong == null
                ? null
                : schemes.advise(new SchemeWish(where, what, howLong), today);
        HtmlPage page = pages.page(uri, headers);
        return pages.render(
                "scheme/chooser.jte",
                page,
                Map.of("chooser", new ChooserPage(where, what, howLong, goals(today), advice)));
    }

    private List<SchemeGoal> goals(LocalDate today) {
        return schemes.open(today).stream()
                .map(OpenScheme::terms)
                .flatMap(terms -> terms.goals().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String asked, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
