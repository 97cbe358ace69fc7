package eu.pontes.platform.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Work that only computes: as much of it at once as there are processors and one more, and who comes first is served
 * first. The one more works while the next in the queue is woken, where a processor would stand still; more at once is
 * done no sooner. The system's scheduler would give each some milliseconds in turn, in which one thread answers
 * several requests while another waits for the same time many times over: with sixteen people who search on two
 * processors, half of them waited for two milliseconds and one in twenty for sixty. In a queue all wait for about as
 * long.
 */
@ApplicationScoped
public class Turns {

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

    /** Whether it is the thread's turn already. */
    private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

    /**
     * Waits for a turn and does the work; a turn within a turn is the same one. Not for work that waits for anything, such
     * as the database or a slow reader: it would keep others from theirs.
     */
    public <T> T take(Supplier<T> work) {
        if (taken.get()) {
            return work.get();
        }
        turns.acquireUninterruptibly();
        taken.set(true);
        try {
            return work.get();
        } finally {
            taken.remove();
            turns.release();
        }
    }
}
