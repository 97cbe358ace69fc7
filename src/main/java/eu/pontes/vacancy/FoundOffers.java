package eu.pontes.vacancy;

import eu.pontes.kernel.Page;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found, ready to be shown.
 *
 * @param counts for each side, how many would be found for each value, whatever was chosen on that side
 * @param spelling what was looked for instead, where words occur nowhere
 * @param placeKnown whether the place lies somewhere, so that a distance from it means something
 */
public record FoundOffers(
        OfferSearch search,
        Page<Found> page,
        Map<OfferFacet, Map<String, Integer>> counts,
        Optional<String> spelling,
        boolean placeKnown) {

    /** How many would be found with a value. */
    public int count(OfferFacet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /** What is worth showing on a side: what would find something, and what was chosen. */
    public List<String> options(OfferFacet facet) {
        List<String> options = facet.options().stream()
                .filter(value -> count(facet, value) > 0 || search.chosen(facet).contains(value))
                .toList();
        return isAskedByNone(facet, options) ? List.of() : options;
    }

    /** A language that no offer asks for tells nobody anything. */
    private boolean isAskedByNone(OfferFacet facet, List<String> options) {
        return facet.language().isPresent()
                && search.chosen(facet).isEmpty()
                && options.equals(List.of(LanguageLevel.A0.name()));
    }

    /**
     * An offer, and why it was found; to look that up takes as long as to find it, so only who shows it asks.
     *
     * @param text the beginning of the description
     */
    public record Found(OfferCard card, String text, OfferIndex.Marks marks) {

        /** The whole title, in pieces. */
        public List<OfferIndex.Piece> title() {
            return marks.title(card.language(), card.title());
        }

        /** The parts of the description that fit best; nothing where it was not asked for words. */
        public List<OfferIndex.Piece> excerpt() {
            return marks.excerpt(card.language(), text);
        }
    }
}
