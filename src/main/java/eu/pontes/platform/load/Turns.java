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

    /**
     * Waits for a turn and does the work. Not for work that waits for anything, such as the database or a slow reader,
     * nor for work within a turn: it would keep others from theirs, or wait for itself.
     */
    public <T> T take(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
