package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Walks the workplace by its links as each role sees it. On every kind of view: no barrier that axe
 * finds, nothing wider than a telephone, pictures of both sizes. Then a member of another organisation asks for all
 * those addresses and finds nothing.
 */
@Tag("system")
class EveryViewIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Who walks, and with whom at another organisation of the same kind. */
    private static final Map<String, String> WALKERS =
            new TreeMap<>(Map.of("emma", "hugo", "lena", "bram", "jo", "dina"));

    private static final List<String> ALONE = List.of("cas", "mila", "ada", "nora", "rosa", "ruben");

    private static final Set<String> ROUTES = declaredRoutes();

    /** Views that a button opens rather than a link. */
    private static final Map<String, List<String>> BY_BUTTON = Map.of(
            "plans", List.of("new"),
            "plans/:plan",
                    List.of(
                            "remarks",
                            "progress",
                            "details",
                            "state-of-play",
                            "headcounts",
                            "analysis",
                            "objectives/new",
                            "actions/new"),
            "reviews/:plan", List.of("evaluation"),
            "offers", List.of("new"));

    /** Views that only a plan leads to which runs, and so not the plan that is opened first. */
    private static final Map<String, List<String>> FAR = Map.of(
            "emma",
            List.of(
                    "plans/de000004-0000-7000-8000-000000000100/actions/de000006-0000-7000-8000-000000000101/progress"));

    private static final Texts TEXTS = new Texts();

    private final Barriers barriers = new Barriers();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyViewIsFreeOfBarriersFitsATelephoneAndIsShutForOthers() {
        Set<String> seen = new TreeSet<>();
        for (String walker :
                Stream.concat(WALKERS.keySet().stream(), ALONE.stream()).toList()) {
            Set<String> addresses = walk(walker, seen);
            Optional.ofNullable(WALKERS.get(walker)).ifPresent(other -> findsNothing(other, addresses));
        }

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(barriers.found()).isEmpty();
            softly.assertThat(seen).as("views that somebody opened").containsAll(ROUTES);
        });
    }

    /** Opens one address of each kind that links lead to; returns those that name something of the walker's own. */
    private Set<String> walk(String walker, Set<String> seen) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        open.addAll(FAR.getOrDefault(walker, List.of()));
        try (Visitor visitor =
                Browsers.visitor(walker.equals("lena") ? "fr-BE" : "nl-BE").logIn(walker)) {
            if (walker.equals("emma")) {
                keepsAWebhook(visitor);
            }
            while (!open.isEmpty()) {
                String address = open.poll();
                Optional<String> kind = kind(address);
                if (kind.isEmpty() || !kinds.add(kind.get())) {
                    continue;
                }
                visitor.open("/app/" + address);
                assertThat(visitor.title()).as(address).isNotBlank();
                barriers.inspect(visitor, walker + "-" + (kind.get().isEmpty() ? "start" : kind.get()));
                open.addAll(visitor.linksBelow("/app/"));
                BY_BUTTON.getOrDefault(kind.get(), List.of()).forEach(part -> open.add(address + "/" + part));
                if (ID.matcher(address).find()) {
                    own.add(address);
                }
            }
        }
        seen.addAll(kinds);
        return own;
    }

    /** Demo data has none, for its secret would be sealed with a key that no installation has. */
    private static void keepsAWebhook(Visitor emma) {
        emma.open("/app/webhooks/new")
                .fill(TEXTS.get(Language.NL, "hook.form.address"), "https://hooks.example.org/pontes")
                .tick(TEXTS.get(Language.NL, "enum.WebhookEvent.REFERRAL_CHANGED"))
                .click(TEXTS.get(Language.NL, "hook.form.add"))
                .seesHeading(TEXTS.get(Language.NL, "hook.form.added"));
    }

    private static void findsNothing(String other, Set<String> addresses) {
        try (Visitor visitor = Browsers.visitor("nl-BE").logIn(other)) {
            for (String address : addresses) {
                // A published offer is everybody's, so any desk may read it and refer to it
                if (!address.startsWith("refer/") && !address.startsWith("find-offers/")) {
                    visitor.goTo("/app/" + address).seesHeading("Niet gevonden");
                }
            }
        }
    }

    /** The most literal route that an address belongs to. */
    private static Optional<String> kind(String address) {
        String path = address.replaceAll("[?#].*", "");
        return ROUTES.stream()
                .filter(route -> path.matches(route.replaceAll(":[a-z]+", "[^/]+")))
                .min(Comparator.comparingInt(route -> route.split(":", -1).length));
    }

    private static Set<String> declaredRoutes() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass view : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("eu.pontes")) {
            view.tryGetAnnotationOfType(Route.class).ifPresent(route -> routes.add(route.value()));
            view.tryGetAnnotationOfType(RouteAlias.class).ifPresent(route -> routes.add(route.value()));
        }
        return routes;
    }
}
