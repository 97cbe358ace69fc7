package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void everyWishStandsInTheAddressAlwaysInTheSameOrder() {
        OfferSearch search = new OfferSearch(
                "agent d'entretien",
                "Gent",
                10,
                Map.of(
                        OfferFacet.HOURS, Set.of("FULL"),
                        OfferFacet.KIND, Set.of("JOB", "INTERNSHIP"),
                        OfferFacet.SECTOR, Set.of("N")),
                OfferOrder.NEAREST);

        assertThat(SearchAddress.query(search))
                .isEqualTo("?q=agent+d%27entretien&place=Gent&within=10&kind=INTERNSHIP&kind=JOB&sector=N&hours=FULL"
                        + "&order=NEAREST");
    }

    @Test
    void everythingNeedsNoWords() {
        assertThat(SearchAddress.query(OfferSearch.ALL)).isEmpty();
        assertThat(SearchAddress.read(Map.of())).isEqualTo(OfferSearch.ALL);
    }

    @Test
    void whatElseIsAskedForStandsBehindTheWishes() {
        OfferSearch jobs = new OfferSearch(null, null, OfferKind.JOB);

        assertThat(SearchAddress.query(jobs, "page=2")).isEqualTo("?kind=JOB&page=2");
        assertThat(SearchAddress.query(OfferSearch.ALL, "page=2")).isEqualTo("?page=2");
        assertThat(SearchAddress.query(jobs, "")).isEqualTo("?kind=JOB");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Map<String, List<String>> parameters = Map.of(
                "within", List.of("7"), "kind", List.of("GIG", "JOB"), "level", List.of("Z9"), "order", List.of("x"));

        assertThat(SearchAddress.read(parameters)).isEqualTo(new OfferSearch(null, null, OfferKind.JOB));
    }

    @Property
    void anAddressLeadsBackToTheSameSearch(@ForAll("searches") OfferSearch search) {
        assertThat(SearchAddress.read(parsed(SearchAddress.query(search)))).isEqualTo(search);
    }

    @Provide
    Arbitrary<OfferSearch> searches() {
        Arbitrary<Map<OfferFacet, Set<String>>> choices = Arbitraries.maps(
                Arbitraries.of(OfferFacet.class),
                Arbitraries.of("JOB", "INTERNSHIP", "FLANDERS", "NAMUR", "C", "N", "A2", "FULL", "NONSENSE")
                        .set());
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(120),
                        Arbitraries.strings().alpha().ofMaxLength(10),
                        Arbitraries.of(OfferSearch.DISTANCES),
                        choices,
                        Arbitraries.of(OfferOrder.class))
                .as(OfferSearch::new)
                // Half a surrogate pair stands for nothing, and no address can carry it
                .filter(search -> StandardCharsets.UTF_8.newEncoder().canEncode(search.text()));
    }

    private static Map<String, List<String>> parsed(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            Arrays.stream(query.substring(1).split("&")).forEach(pair -> {
                String[] parts = pair.split("=", -1);
                parameters
                        .computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            });
        }
        return parameters;
    }
}
