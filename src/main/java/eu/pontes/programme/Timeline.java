package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one thing of the rule book. Whatever is proposed and approved, at most one of them holds on any day,
 * and none begins or ends in the past.
 */
final class Timeline<V extends Dated> {

    private final List<V> versions;

    Timeline(List<V> versions) {
        this.versions = new ArrayList<>(versions);
        this.versions.sort(Comparator.comparing(Dated::validFrom));
    }

    /** Of what is not known. */
    static <V extends Dated> Timeline<V> none() {
        return new Timeline<>(List.of());
    }

    /** What every version says, the latest first. */
    List<RuleVersion> views() {
        List<RuleVersion> views =
                new ArrayList<>(versions.stream().map(Dated::view).toList());
        Collections.reverse(views);
        return views;
    }

    /** The one that began last, whether it holds, has ended or is still to come. */
    Optional<V> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    Optional<V> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /** The one that holds on a day; otherwise the last that ended before it, or the first that is to come. */
    Optional<V> nearest(LocalDate day) {
        return on(day).or(() -> versions.stream()
                        .filter(version -> version.validFrom().isBefore(day))
                        .reduce((earlier, later) -> later))
                .or(() -> versions.stream().findFirst());
    }

    /** The one that begins on a day. */
    Optional<V> beginning(LocalDate first) {
        return versions.stream()
                .filter(version -> version.validFrom().equals(first))
                .findFirst();
    }

    /** The latest one, if it is the one that begins on a day. */
    V mustEndWith(LocalDate first) {
        return latest().filter(version -> version.validFrom().equals(first))
                .orElseThrow(() -> Problem.conflict("rules-overtaken"));
    }

    /** Why no version can begin on a day. */
    List<FieldError> beginFaults(LocalDate first, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (first.isBefore(today)) {
            faults.add(FieldError.of("validFrom", "rules-from-today"));
        }
        latest().map(Dated::validFrom)
                .filter(earlier -> !first.isAfter(earlier))
                .ifPresent(earlier -> faults.add(FieldError.of("validFrom", "rules-later-version", earlier)));
        return faults;
    }

    /** Why the latest version cannot end on a day. */
    List<FieldError> endFaults(LocalDate last, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        latest().ifPresent(version -> {
            LocalDate known = version.validTo();
            if (last.isBefore(today) || last.isBefore(version.validFrom())) {
                faults.add(FieldError.of("lastDay", "rules-from-today"));
            }
            if (known != null && !last.isBefore(known)) {
                faults.add(FieldError.of("lastDay", "rules-closed-before"));
            }
        });
        return faults;
    }

    /** Adds the next version; the one before ends the day before, unless it ended earlier. */
    V follow(V next) {
        latest().ifPresent(version -> {
            if (!next.validFrom().isAfter(version.validFrom())) {
                throw Problem.conflict("rules-overtaken");
            }
            endNoLaterThan(version, next.validFrom().minusDays(1));
        });
        versions.add(next);
        return next;
    }

    /** Makes a day the last one of the latest version. */
    void close(LocalDate last) {
        latest().ifPresent(version -> endNoLaterThan(version, last));
    }

    private void endNoLaterThan(V version, LocalDate last) {
        LocalDate known = version.validTo();
        if (known == null || known.isAfter(last)) {
            version.endOn(last);
        }
    }
}
