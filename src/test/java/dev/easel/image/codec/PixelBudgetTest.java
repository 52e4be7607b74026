package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PixelBudgetTest {
    private final PixelBudget budget = new PixelBudget(10_000_000);
    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();

    private Thread decoding(long pixels) {
        return Thread.ofPlatform()
                .start(
                        () ->
                                budget.with(
                                        pixels,
                                        () -> {
                                            running.incrementAndGet();
                                            awaitFinish();
                                            return running.decrementAndGet();
                                        }));
    }

    private void awaitFinish() {
        try {
            finish.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void untilWaiting(Thread... threads) {
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void smallPicturesRunSideBySideAndALargeOneWaits() throws InterruptedException {
        Thread first = decoding(4_000_000);
        Thread second = decoding(4_000_000);
        untilWaiting(first, second);
        assertThat(running).hasValue(2);
        Thread large = decoding(9_000_000);
        untilWaiting(large);
        assertThat(running).hasValue(2);
        finish.countDown();
        large.join();
        first.join();
        second.join();
        assertThat(running).hasValue(0);
    }

    @Test
    void moreThanTheWholeBudgetRunsAlone() {
        assertThat(budget.<String>with(99_000_000_000L, () -> "done")).isEqualTo("done");
    }

    @Test
    void aFailureGivesItsShareBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(
                            () ->
                                    budget.with(
                                            10_000_000,
                                            () -> {
                                                throw new IllegalStateException("damaged");
                                            }))
                    .hasMessage("damaged");
        }
    }
}
