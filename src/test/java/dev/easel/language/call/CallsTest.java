package dev.easel.language.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.language.call.CallMeters.Prices;
import dev.easel.language.call.Peer.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Asking peers of the same process. */
class CallsTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();

    private Calls calls(Peer peer) {
        return new Calls(
                message -> {
                    asked.incrementAndGet();
                    return peer.ask(message);
                },
                SHORT,
                4,
                new CircuitBreaker(100, Duration.ofHours(1), InstantSource.system()),
                new CallMeters(meters, "test", new Prices(0, 0)));
    }

    private double ended(String outcome) {
        return meters.find("easel.language.calls").tag("outcome", outcome).timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    @Test
    void spendsOneBudgetOnBothTriesAndStopsThem() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Calls calls =
                calls(
                        message -> {
                            if (asked.get() == 1) {
                                throw new CallFailed(Outcome.BROKEN);
                            }
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                stopped.countDown();
                            }
                            return new Answer("", 0, 0);
                        });
        assertThat(calls.ask("?", text -> text)).isEmpty();
        assertThat(ended("broken")).isEqualTo(1);
        assertThat(ended("late")).isEqualTo(1);
        assertThat(meters.get("easel.language.calls").timers()).hasSize(2);
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void triesNoThirdTime() {
        Calls calls =
                calls(
                        message -> {
                            throw new CallFailed(Outcome.UNREACHABLE);
                        });
        assertThat(calls.ask("?", text -> text)).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void takesAnyOtherErrorForAnAnswerThatIsNone() {
        Calls calls =
                calls(
                        message -> {
                            throw new StackOverflowError();
                        });
        assertThat(calls.ask("?", text -> text)).isEmpty();
        assertThat(ended("invalid")).isEqualTo(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void countsNoCostWithoutPrices() {
        Calls calls = calls(message -> new Answer("yes", 1000, 1000));
        assertThat(calls.ask("?", text -> text)).isEqualTo(Optional.of("yes"));
        assertThat(meters.find("easel.language.cost.estimate").counter()).isNull();
    }
}
