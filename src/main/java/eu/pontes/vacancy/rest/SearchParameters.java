package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program asks the search for. A person's mistyped link is forgiven; a program is told what is wrong. */
public class SearchParameters {

    @QueryParam("q")
    private @Nullable String text;

    @QueryParam("place")
    private @Nullable String place;

    @QueryParam("within")
    private @Nullable String within;

    @QueryParam("kind")
    private List<String> kind = List.of();

    @QueryParam("region")
    private List<String> region = List.of();

    @QueryParam("province")
    private List<String> province = List.of();

    @QueryParam("sector")
    private List<String> sector = List.of();

    @QueryParam("level")
    private List<String> level = List.of();

    @QueryParam("dutch")
    private List<String> dutch = List.of();

    @QueryParam("french")
    private List<String> french = List.of();

    @QueryParam("german")
    private List<String> german = List.of();

    @QueryParam("english")
    private List<String> english = List.of();

    @QueryParam("hours")
    private List<String> hours = List.of();

    @QueryParam("ease")
    private List<String> ease = List.of();

    @QueryParam("order")
    private @Nullable String order;

    OfferSearch search() {
        Map<OfferFacet, Set<String>> choices = new EnumMap<>(OfferFacet.class);
        for (OfferFacet facet : OfferFacet.values()) {
            Set<String> asked = asked(facet);
            if (!facet.options().containsAll(asked)) {
                throw Problem.invalid(facet.parameter(), "WrongType");
            }
            choices.put(facet, asked);
        }
        return new OfferSearch(text, place, kilometres(), choices, order());
    }

    private Set<String> asked(OfferFacet facet) {
        return Objects.requireNonNull(bySide().get(facet), facet.name()).stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<OfferFacet, List<String>> bySide() {
        return Map.ofEntries(
                Map.entry(OfferFacet.KIND, kind),
                Map.entry(OfferFacet.REGION, region),
                Map.entry(OfferFacet.PROVINCE, province),
                Map.entry(OfferFacet.SECTOR, sector),
                Map.entry(OfferFacet.LEVEL, level),
                Map.entry(OfferFacet.DUTCH, dutch),
                Map.entry(OfferFacet.FRENCH, french),
                Map.entry(OfferFacet.GERMAN, german),
                Map.entry(OfferFacet.ENGLISH, english),
                Map.entry(OfferFacet.HOURS, hours),
                Map.entry(OfferFacet.EASE, ease));
    }

    private int kilometres() {
        if (within == null || within.isEmpty()) {
            return 0;
        }
        return OfferSearch.DISTANCES.stream()
                .filter(distance -> String.valueOf(distance).equals(within))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("within", "WrongType"));
    }

    private OfferOrder order() {
        if (order == null || order.isEmpty()) {
            return OfferOrder.BEST;
        }
        try {
            return OfferOrder.valueOf(order);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("order", "WrongType");
        }
    }
}
