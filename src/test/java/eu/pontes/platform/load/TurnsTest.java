package eu.pontes.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;
    private static final int ASKING = 8 * AT_ONCE;

    private final Turns turns = new Turns();
    private final ExecutorService crowd = Executors.newFixedThreadPool(ASKING);

    @AfterEach
    void goHome() {
        crowd.shutdownNow();
    }

    @Test
    void oneMoreWorkAtOnceThanThereAreProcessorsAndNoMore() throws Exception {
        CountDownLatch allBusy = new CountDownLatch(AT_ONCE);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> asked = new ArrayList<>();

        for (int i = 0; i < ASKING; i++) {
            int number = i;
            asked.add(crowd.submit(() -> turns.take(() -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                allBusy.countDown();
                await(allBusy);
                working.decrementAndGet();
                return number;
            })));
        }

        for (int i = 0; i < ASKING; i++) {
            assertThat(asked.get(i).get()).isEqualTo(i);
        }
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void aTurnWithinATurnIsTheSameOne() throws Exception {
        List<Future<String>> asked = new ArrayList<>();

        for (int i = 0; i < ASKING; i++) {
            asked.add(crowd.submit(() -> turns.take(() -> turns.take(() -> "within") + turns.take(() -> " again"))));
        }

        for (Future<String> one : asked) {
            assertThat(one.get()).isEqualTo("within again");
        }
        oneMoreWorkAtOnceThanThereAreProcessorsAndNoMore();
    }

    @Test
    void workThatFailsLeavesItsTurnToTheNext() {
        for (int i = 0; i <= AT_ONCE; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }

        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
