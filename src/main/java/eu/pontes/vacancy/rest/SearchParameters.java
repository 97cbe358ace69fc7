package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program asks the search for. A person's mistyped link is forgiven; a program is told what is wrong. The address
 * is read as it is: to have the container gather fifteen parameters took longer than to write the answer.
 */
public final class SearchParameters {

    private static final String TEXT = "q";
    private static final String PLACE = "place";
    private static final String WITHIN = "within";
    private static final String ORDER = "order";

    private final Map<String, List<String>> asked;

    private SearchParameters(Map<String, List<String>> asked) {
        this.asked = asked;
    }

    /** Marks the methods that read these parameters from their address, for whoever compares them with the contract. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Read {}

    /** All that is read. */
    public static Set<String> names() {
        return Stream.concat(
                        Stream.of(TEXT, PLACE, WITHIN, ORDER),
                        Arrays.stream(OfferFacet.values()).map(OfferFacet::parameter))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static OfferSearch search(UriInfo uri) {
        return new SearchParameters(uri.getQueryParameters()).search();
    }

    private OfferSearch search() {
        Map<OfferFacet, Set<String>> choices = new EnumMap<>(OfferFacet.class);
        for (OfferFacet facet : OfferFacet.values()) {
            Set<String> values = all(facet.parameter());
            if (!facet.options().containsAll(values)) {
                throw Problem.invalid(facet.parameter(), "WrongType");
            }
            choices.put(facet, values);
        }
        return new OfferSearch(first(TEXT), first(PLACE), kilometres(), choices, order());
    }

    private Set<String> all(String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private String first(String name) {
        List<String> values = asked.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private int kilometres() {
        String within = first(WITHIN);
        return within.isEmpty()
                ? 0
                : OfferSearch.DISTANCES.stream()
                        .filter(distance -> String.valueOf(distance).equals(within))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid(WITHIN, "WrongType"));
    }

    private OfferOrder order() {
        String order = first(ORDER);
        if (order.isEmpty()) {
            return OfferOrder.BEST;
        }
        try {
            return OfferOrder.valueOf(order);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(ORDER, "WrongType");
        }
    }
}
