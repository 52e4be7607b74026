package dev.easel.language.call;

import dev.easel.language.call.Peer.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a peer, within a budget that holds for everything together: a second try, an answer that
 * trickles in, one that never comes. Who finds no place or a pause is sent away, not queued.
 * Thread-safe.
 */
public final class Calls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Peer peer;
    private final Duration budget;
    private final Semaphore places;
    private final CircuitBreaker breaker;
    private final CallMeters meters;

    /**
     * @param budget for one question
     * @param places questions at the same time
     */
    public Calls(
            Peer peer, Duration budget, int places, CircuitBreaker breaker, CallMeters meters) {
        this.peer = peer;
        this.budget = budget;
        this.places = new Semaphore(places);
        this.breaker = breaker;
        this.meters = meters;
    }

    /**
     * The peer's answer as {@code reading} makes it; empty if there is none in time. An exception
     * of {@code reading} says that the answer is not what was asked for.
     */
    public <T> Optional<T> ask(String message, Function<String, T> reading) {
        if (!places.tryAcquire()) {
            meters.skipped("busy");
            return Optional.empty();
        }
        try {
            if (!breaker.admits()) {
                meters.skipped("pause");
                return Optional.empty();
            }
            return tryTwice(message, reading);
        } finally {
            places.release();
        }
    }

    private <T> Optional<T> tryTwice(String message, Function<String, T> reading) {
        long end = System.nanoTime() + budget.toNanos();
        Result<T> result = call(message, reading, end);
        if (result.outcome.passes() && System.nanoTime() < end) {
            result = call(message, reading, end);
        }
        note(result.outcome);
        return result.value;
    }

    private void note(Outcome outcome) {
        if (outcome == Outcome.ANSWERED) {
            breaker.succeeded();
        } else if (outcome.isFailure() && breaker.failed()) {
            LOG.warn("the language model keeps failing ({}); going on without it", outcome.word());
        }
    }

    private <T> Result<T> call(String message, Function<String, T> reading, long end) {
        long begin = System.nanoTime();
        Result<T> result = await(message, reading, end);
        meters.ended(result.outcome, System.nanoTime() - begin);
        return result;
    }

    private <T> Result<T> await(String message, Function<String, T> reading, long end) {
        Future<Answer> coming = threads.submit(() -> peer.ask(message));
        try {
            Answer answer = coming.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            meters.spent(answer);
            return read(answer, reading);
        } catch (TimeoutException e) {
            return Result.without(Outcome.LATE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.without(Outcome.ABANDONED);
        } catch (ExecutionException e) {
            return Result.without(
                    e.getCause() instanceof CallFailed failed ? failed.outcome() : Outcome.INVALID);
        } finally {
            coming.cancel(true);
        }
    }

    private static <T> Result<T> read(Answer answer, Function<String, T> reading) {
        try {
            return new Result<>(Outcome.ANSWERED, Optional.of(reading.apply(answer.text())));
        } catch (RuntimeException e) {
            LOG.debug("an answer that is not of the form asked for");
            return Result.without(Outcome.INVALID);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Result<T>(Outcome outcome, Optional<T> value) {
        static <T> Result<T> without(Outcome outcome) {
            return new Result<>(outcome, Optional.empty());
        }
    }
}
