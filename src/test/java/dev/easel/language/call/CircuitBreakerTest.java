package dev.easel.language.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final CircuitBreaker breaker = new CircuitBreaker(3, PAUSE, () -> now);

    @Test
    void admitsUntilThereAreSoManyFailuresInARow() {
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.failed()).isFalse();
        breaker.succeeded();
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.failed()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void letsOneTryAfterThePause() {
        failThreeTimes();
        now = now.plus(PAUSE).minusMillis(1);
        assertThat(breaker.admits()).isFalse();
        now = now.plusMillis(1);
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void opensForAllWhenTheOneSucceeds() {
        failThreeTimes();
        now = now.plus(PAUSE);
        assertThat(breaker.admits()).isTrue();
        breaker.succeeded();
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void pausesAgainWhenTheOneFails() {
        failThreeTimes();
        now = now.plus(PAUSE);
        assertThat(breaker.admits()).isTrue();
        now = now.plusSeconds(4);
        assertThat(breaker.failed()).isFalse();
        now = now.plus(PAUSE).minusMillis(1);
        assertThat(breaker.admits()).isFalse();
        now = now.plusMillis(1);
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void triesAgainWhenNothingIsHeardOfTheOne() {
        failThreeTimes();
        now = now.plus(PAUSE);
        assertThat(breaker.admits()).isTrue();
        now = now.plus(PAUSE);
        assertThat(breaker.admits()).isTrue();
    }

    private void failThreeTimes() {
        breaker.failed();
        breaker.failed();
        breaker.failed();
    }
}
