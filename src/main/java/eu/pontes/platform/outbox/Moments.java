package eu.pontes.platform.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them: in UTC, to the microsecond, never rounded up into the future. */
final class Moments {

    private Moments() {}

    static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
