package eu.pontes.platform.data;

import eu.pontes.kernel.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells a lost race for a unique key, which is a conflict to report, from every other failure of the database. */
public final class UniqueKeys {

    private static final int DUPLICATE_ENTRY = 1062;

    private UniqueKeys() {}

    /**
     * Writes now, to find out whether somebody else was faster.
     *
     * @param taken what to report if a row could not be written because its key is taken
     * @throws Problem.Conflict if a row was written meanwhile
     */
    public static void flush(EntityManager entities, Supplier<Problem> taken) {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Problem.stale();
        } catch (PersistenceException refused) {
            throw isTaken(refused) ? taken.get() : refused;
        }
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLIntegrityConstraintViolationException sql
                        && sql.getErrorCode() == DUPLICATE_ENTRY);
    }
}
