package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the public pages by their links: no barrier, nothing wider than a telephone, and no cookie. */
@Tag("system")
class PublicPagesIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Barriers barriers = new Barriers();

    @ParameterizedTest
    @CsvSource({
        "/offers/de000011-0000-7000-8000-000000000001, Demo-organisatie. Volgt bpost:",
        "/register/charter, Demo-organisatie. Volgt bpost:",
        "/register/labels, Demo-organisatie. Suit ENGIE Belgium",
        "/verify/DemoLumenEnergieGeldig00, Demo-organisatie. Suit ENGIE Belgium"
    })
    void nobodyTakesAnInventedOrganisationForARealOne(String page, String note) {
        try (Visitor visitor = Browsers.visitor()) {
            visitor.open(page).sees(note);
        }
    }

    @Test
    void everyPublicPageIsFreeOfBarriersAndFitsATelephone() {
        for (String locale : List.of("nl-BE", "fr-BE")) {
            Set<String> kinds = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of("/", "/charter", "/verify/DemoLumenEnergieGeldig00", "/nix"));
            try (Visitor visitor = Browsers.visitor(locale)) {
                while (!open.isEmpty()) {
                    String address = open.poll();
                    String kind = ID.matcher(address.replaceAll("\\?.*", "")).replaceAll("id");
                    if (!address.matches("/(?!app|login|assets|api).*")
                            || address.contains(".")
                            || address.matches(".*(/text|#).*")
                            || !kinds.add(kind)) {
                        continue;
                    }
                    visitor.open(address);
                    barriers.inspect(visitor, "public-" + locale.substring(0, 2) + kind);
                    open.addAll(visitor.linksBelow("/").stream()
                            .map(link -> "/" + link)
                            .toList());
                }
                assertThat(visitor.cookies()).isEmpty();
                assertThat(barriers.found()).isEmpty();
                assertThat(kinds)
                        .contains(
                                "/offers",
                                "/offers/id",
                                "/register/charter",
                                "/register/labels",
                                "/about/data",
                                "/schemes",
                                "/feeds");
            }
        }
    }
}
