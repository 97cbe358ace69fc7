package eu.pontes.vacancy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A search as the parameters of an address: the same wishes always give the same address, and the other way round. */
public final class SearchAddress {

    private static final String TEXT = "q";
    private static final String PLACE = "place";
    private static final String WITHIN = "within";
    private static final String ORDER = "order";
    private static final Pattern KILOMETRES = Pattern.compile("[0-9]{1,3}");

    private SearchAddress() {}

    /** What can be understood of an address; the rest is left out. */
    public static OfferSearch read(Map<String, List<String>> parameters) {
        Map<OfferFacet, Set<String>> choices = new EnumMap<>(OfferFacet.class);
        for (OfferFacet facet : OfferFacet.values()) {
            choices.put(facet, new LinkedHashSet<>(parameters.getOrDefault(facet.parameter(), List.of())));
        }
        String within = first(parameters, WITHIN);
        return new OfferSearch(
                first(parameters, TEXT),
                first(parameters, PLACE),
                KILOMETRES.matcher(within).matches() ? Integer.parseInt(within) : 0,
                choices,
                order(first(parameters, ORDER)));
    }

    /** The parameters of a search, in one order, without what goes without saying. */
    public static Map<String, List<String>> parameters(OfferSearch search) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        add(parameters, TEXT, search.text());
        add(parameters, PLACE, search.place());
        add(parameters, WITHIN, search.within() == 0 ? "" : String.valueOf(search.within()));
        search.choices().forEach((facet, values) -> parameters.put(facet.parameter(), List.copyOf(values)));
        add(
                parameters,
                ORDER,
                search.order() == OfferOrder.BEST ? "" : search.order().name());
        return parameters;
    }

    /** The query of an address, starting with a question mark; nothing for everything. */
    public static String query(OfferSearch search) {
        return query(search, "");
    }

    /**
     * The query of an address that asks for something beside the search.
     *
     * @param more a parameter with its value, or nothing
     */
    public static String query(OfferSearch search, String more) {
        List<String> pairs = new ArrayList<>();
        parameters(search)
                .forEach((name, values) -> values.forEach(
                        value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        if (!more.isEmpty()) {
            pairs.add(more);
        }
        return pairs.isEmpty() ? "" : pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    /** The search behind the query of an address, with or without its question mark. */
    public static OfferSearch parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, sign), name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return read(parameters);
    }

    private static void add(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static OfferOrder order(String asked) {
        return Arrays.stream(OfferOrder.values())
                .filter(order -> order.name().equals(asked))
                .findFirst()
                .orElse(OfferOrder.BEST);
    }
}
