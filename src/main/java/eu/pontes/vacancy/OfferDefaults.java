package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an employer need not type again, because its latest offers mostly say the same: where the work is, whom to call,
 * in which sector, and the language that it writes in.
 *
 * @param fromOrganisation whether no offer says so yet, but the organisation of itself
 */
public record OfferDefaults(
        Optional<Language> language,
        Optional<Workplace> workplace,
        Optional<String> sector,
        Optional<Contact> contact,
        boolean fromOrganisation) {

    /** Where nothing is known. */
    public static final OfferDefaults NONE =
            new OfferDefaults(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * What most of some offers say.
     *
     * @param latest the newest first, which decides where as many say one thing as another
     */
    static OfferDefaults of(List<OfferContent> latest) {
        return new OfferDefaults(
                usual(latest, OfferContent::language),
                usual(latest, OfferContent::workplace),
                usual(latest, OfferContent::sector),
                usual(latest, OfferContent::contact),
                false);
    }

    /** What can be told before there is any offer. */
    static OfferDefaults ofOrganisation(Optional<Workplace> workplace, Optional<String> sector) {
        return workplace.isEmpty() && sector.isEmpty()
                ? NONE
                : new OfferDefaults(Optional.empty(), workplace, sector, Optional.empty(), true);
    }

    private static <T> Optional<T> usual(List<OfferContent> latest, Function<OfferContent, ? extends T> told) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        latest.stream().map(told).filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = most(counts.values());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int most(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
