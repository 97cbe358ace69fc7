package eu.pontes.vacancy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; everything must hold. Over-long wishes are cut, and unknown ones left out, rather than
 * refused.
 *
 * @param text words for the work, in any language
 * @param place a postcode or the start of a place's name
 * @param within how far from the place it may be, in kilometres; 0 for the place itself
 * @param choices for each side that was narrowed, the values of which one must hold
 */
public record OfferSearch(
        String text, String place, int within, Map<OfferFacet, Set<String>> choices, OfferOrder order) {

    /** The distances to choose from, in kilometres. */
    public static final List<Integer> DISTANCES = List.of(0, 5, 10, 25, 50);

    private static final int MAX_LENGTH = 100;

    /** Everything that is open. */
    public static final OfferSearch ALL = new OfferSearch(null, null, null);

    public OfferSearch(
            @Nullable String text,
            @Nullable String place,
            int within,
            Map<OfferFacet, Set<String>> choices,
            OfferOrder order) {
        this.text = tidy(text);
        this.place = tidy(place);
        this.within = DISTANCES.contains(within) ? within : 0;
        this.choices = known(choices);
        this.order = order;
    }

    public OfferSearch(@Nullable String text, @Nullable String place, @Nullable OfferKind kind) {
        this(text, place, 0, kind == null ? Map.of() : Map.of(OfferFacet.KIND, Set.of(kind.name())), OfferOrder.BEST);
    }

    /** The values chosen on one side. */
    public Set<String> chosen(OfferFacet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** The same wishes with other words. */
    public OfferSearch withText(String other) {
        return new OfferSearch(other, place, within, choices, order);
    }

    /** The same wishes for another place. */
    public OfferSearch withPlace(String other, int kilometres) {
        return new OfferSearch(text, other, kilometres, choices, order);
    }

    /** The same wishes with their results in another order. */
    public OfferSearch ordered(OfferOrder other) {
        return new OfferSearch(text, place, within, choices, other);
    }

    /** The same wishes, not narrowed down on one side. */
    public OfferSearch without(OfferFacet facet) {
        Map<OfferFacet, Set<String>> fewer = new EnumMap<>(OfferFacet.class);
        fewer.putAll(choices);
        fewer.remove(facet);
        return new OfferSearch(text, place, within, fewer, order);
    }

    private static Map<OfferFacet, Set<String>> known(Map<OfferFacet, Set<String>> choices) {
        Map<OfferFacet, Set<String>> known = new EnumMap<>(OfferFacet.class);
        choices.forEach((facet, asked) -> {
            Set<String> values = facet.known(asked);
            if (!values.isEmpty()) {
                known.put(facet, Collections.unmodifiableSet(values));
            }
        });
        return Collections.unmodifiableMap(known);
    }

    private static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String words = typed.strip();
        return words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)).strip();
    }
}
