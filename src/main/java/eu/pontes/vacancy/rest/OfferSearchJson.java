package eu.pontes.vacancy.rest;

import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferFacet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, for programs.
 *
 * @param total how many there are in all
 * @param spelling what was looked for instead, where words occur nowhere
 */
record OfferSearchJson(
        List<OfferCardJson> items,
        int offset,
        int limit,
        long total,
        List<Facet> facets,
        @Nullable String spelling) {

    /** One side from which the search can be narrowed down, under the name of its parameter. */
    record Facet(String name, List<Value> values) {}

    /** How many would be found with a value. */
    record Value(String value, int count) {}

    static OfferSearchJson of(FoundOffers found) {
        PageRequest page = found.page().request();
        return new OfferSearchJson(
                found.page().items().stream()
                        .map(one -> OfferCardJson.of(one.card()))
                        .toList(),
                page.offset(),
                page.limit(),
                found.page().total(),
                Arrays.stream(OfferFacet.values())
                        .map(facet -> facet(found, facet))
                        .toList(),
                found.spelling().orElse(null));
    }

    private static Facet facet(FoundOffers found, OfferFacet facet) {
        return new Facet(
                facet.parameter(),
                found.options(facet).stream()
                        .map(value -> new Value(value, found.count(facet, value)))
                        .toList());
    }
}
