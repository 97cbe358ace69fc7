package eu.pontes.vacancy.search;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.needs.Ease;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of an offer, as it stands in the database.
 *
 * @param summaries what it comes down to, in other languages than its own too
 * @param open whether the public may find it between its first and its last day
 * @param firstDay the day from which everybody may find it, or nothing if job desks were not first
 * @param languages what is asked for on the first day, by the codes of the languages
 * @param point where its postcode lies, if that is known
 */
record OfferRow(
        String id,
        boolean open,
        OfferKind kind,
        Tongue tongue,
        String title,
        String description,
        Map<Tongue, String> summaries,
        String employer,
        @Nullable String occupation,
        @Nullable String sector,
        String postcode,
        String place,
        @Nullable Point point,
        int weeklyTenths,
        Map<String, LanguageLevel> languages,
        Set<Ease> eases,
        @Nullable Instant publishedAt,
        @Nullable LocalDate firstDay,
        LocalDate lastDay) {

    /** The level that is asked of a language; of one that is not mentioned, nothing. */
    LanguageLevel level(Language language) {
        return languages.getOrDefault(language.tag(), LanguageLevel.A0);
    }

    /** The highest level that is asked for; who asks for no language asks for nothing yet. */
    LanguageLevel level() {
        return languages.values().stream().max(Comparator.naturalOrder()).orElse(LanguageLevel.A0);
    }

    /** A place on the map, in degrees. */
    record Point(double latitude, double longitude) {}
}
