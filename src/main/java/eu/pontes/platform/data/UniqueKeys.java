package eu.pontes.platform.data;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.stream.Stream;

/** Tells a lost race for a unique key, which is a conflict to report, from every other failure of the database. */
public final class UniqueKeys {

    private static final int DUPLICATE_ENTRY = 1062;

    private UniqueKeys() {}

    /** Whether a row could not be written because its key is taken. */
    public static boolean refused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLIntegrityConstraintViolationException sql
                        && sql.getErrorCode() == DUPLICATE_ENTRY);
    }
}
