package eu.pontes.alert;

import eu.pontes.kernel.Worded;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How soon somebody is told of what is new. */
public enum Rhythm implements Worded {
    IMMEDIATE,
    DAILY,
    WEEKLY;

    /** What comes within this time comes in one mail: who publishes one offer often publishes more. */
    static final Duration SOON = Duration.ofMinutes(1);

    static final LocalTime HOUR = LocalTime.of(7, 0);
    static final DayOfWeek DAY = DayOfWeek.MONDAY;

    /** The first moment after one at which what is new then is told, by the calendar and the clocks of a zone. */
    Instant next(Instant now, ZoneId zone) {
        return switch (this) {
            case IMMEDIATE -> now.plus(SOON);
            case DAILY -> next(now, zone, LocalDate.ofInstant(now, zone), 1);
            case WEEKLY -> next(now, zone, LocalDate.ofInstant(now, zone).with(TemporalAdjusters.nextOrSame(DAY)), 7);
        };
    }

    private static Instant next(Instant now, ZoneId zone, LocalDate day, int days) {
        Instant due = at(day, zone);
        return due.isAfter(now) ? due : at(day.plusDays(days), zone);
    }

    private static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
