package eu.pontes.platform.data;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Moments as tables keep them, for statements that go past the entities: in UTC, to the microsecond, never rounded up
 * into the future. Entities have {@link InstantConverter}.
 */
public final class Moments {

    private Moments() {}

    public static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** What a native query gives for one: that depends on the driver. */
    public static Instant read(Object stored) {
        LocalDateTime moment =
                stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return moment.toInstant(ZoneOffset.UTC);
    }
}
