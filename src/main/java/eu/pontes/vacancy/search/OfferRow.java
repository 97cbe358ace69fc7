package eu.pontes.vacancy.search;

import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.needs.Ease;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of an offer, as it stands in the database.
 *
 * @param open whether the public may find it between its first and its last day
 * @param firstDay the day from which everybody may find it, or nothing if job desks were not first
 * @param point where its postcode lies, if that is known
 */
record OfferRow(
        String id,
        boolean open,
        OfferKind kind,
        Tongue tongue,
        String title,
        String description,
        String employer,
        @Nullable String occupation,
        @Nullable String sector,
        String postcode,
        String place,
        @Nullable Point point,
        int weeklyTenths,
        LanguageLevel level,
        Set<Ease> eases,
        @Nullable Instant publishedAt,
        @Nullable LocalDate firstDay,
        LocalDate lastDay) {

    /** A place on the map, in degrees. */
    record Point(double latitude, double longitude) {}
}
