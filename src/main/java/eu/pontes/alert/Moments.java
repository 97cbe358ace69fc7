package eu.pontes.alert;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as tables keep them. */
final class Moments {

    private Moments() {}

    static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** What a query of our own gives for one. */
    static Instant read(Object stored) {
        LocalDateTime moment =
                stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return moment.toInstant(ZoneOffset.UTC);
    }
}
