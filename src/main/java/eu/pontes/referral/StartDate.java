package eu.pontes.referral;

import eu.pontes.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The first day of work lies after the proposal, and near enough to be agreed rather than hoped for. */
final class StartDate {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final int MONTHS_AHEAD = 12;

    private StartDate() {}

    static void check(LocalDate startsOn, Instant proposedAt, Clock clock) {
        LocalDate earliest = LocalDate.ofInstant(proposedAt, BELGIUM);
        LocalDate latest = LocalDate.ofInstant(clock.instant(), BELGIUM).plusMonths(MONTHS_AHEAD);
        if (startsOn.isBefore(earliest)) {
            throw Problem.invalid("startsOn", "start-too-early", earliest);
        }
        if (startsOn.isAfter(latest)) {
            throw Problem.invalid("startsOn", "start-too-late", latest);
        }
    }
}
