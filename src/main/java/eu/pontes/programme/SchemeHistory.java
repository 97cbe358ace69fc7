package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A placement scheme with all its versions.
 *
 * @param versions the earliest first; never empty
 */
public record SchemeHistory(String code, List<Version> versions) {

    /** What it says from one day to another, or until further notice. */
    public record Version(LocalDate validFrom, @Nullable LocalDate validTo, SchemeTerms terms) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public SchemeHistory {
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
    }

    /** What it is called by its latest version, whether that holds already or not. */
    public Names names() {
        return latest().terms().names();
    }

    public Optional<SchemeTerms> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .map(Version::terms)
                .findFirst();
    }

    /** The last version that had begun by a day, or the first that is to come. */
    public SchemeTerms nearest(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> versions.get(0))
                .terms();
    }

    /** The first day on which it could no longer be used, if that has come by a day. */
    public Optional<LocalDate> closedBefore(LocalDate day) {
        return Optional.ofNullable(latest().validTo())
                .map(last -> last.plusDays(1))
                .filter(closed -> !closed.isAfter(day));
    }

    private Version latest() {
        return versions.get(versions.size() - 1);
    }
}
