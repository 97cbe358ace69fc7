package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        List<String> asked = switch (facet) {
            case KIND -> kind;
            case REGION -> region;
            case PROVINCE -> province;
            case SECTOR -> sector;
            case LEVEL -> level;
            case HOURS -> hours;
            case EASE -> ease;
        };
        return asked.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
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
