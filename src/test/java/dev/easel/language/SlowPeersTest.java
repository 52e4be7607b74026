package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers that take their time, or all of it: the budget holds, and nothing waits behind them. */
class SlowPeersTest {
    private static final String BUDGET = "budget=150ms";
    private static final long PATIENCE_SECONDS = 30;

    @ParameterizedTest
    @EnumSource
    void leavesAPeerThatNeverAnswers(Wire wire) throws Exception {
        try (ModelServer server = ModelServer.hanging()) {
            Asking asking = Asking.at(wire, server.url(wire.base), BUDGET);
            assertThat(inTime(() -> asking.about("a cat"))).isEmpty();
            assertThat(asking.calls("late")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAPeerThatStopsInTheMiddle(Wire wire) throws Exception {
        String whole = wire.envelope(Said.intent("upscale").json());
        try (ModelServer server = ModelServer.stalling(whole.substring(0, whole.length() - 1))) {
            Asking asking = Asking.at(wire, server.url(wire.base), BUDGET);
            assertThat(inTime(() -> asking.about("a cat"))).isEmpty();
            assertThat(asking.calls("late")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithoutAPeerThatIsNotThere(Wire wire) throws Exception {
        ModelServer gone = ModelServer.hanging();
        String url = gone.url(wire.base);
        gone.close();
        Asking asking = Asking.at(wire, url);
        assertThat(inTime(() -> asking.about("a cat"))).isEmpty();
        assertThat(asking.calls("unreachable")).isEqualTo(2);
    }

    @Test
    void sendsAwayWhomItHasNoPlaceFor() throws Exception {
        try (ModelServer server = ModelServer.hanging()) {
            Asking asking = Asking.at(Wire.OPENAI, server.url(Wire.OPENAI.base), "calls=1");
            Thread first = Thread.ofVirtual().start(() -> asking.about("a cat"));
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(inTime(() -> asking.about("a dog"))).isEmpty();
            assertThat(asking.skipped("busy")).isEqualTo(1);
            first.interrupt();
            first.join();
            assertThat(asking.calls("abandoned")).isEqualTo(1);
            server.behave(
                    ModelServer.saying(200, Wire.OPENAI.envelope(Said.intent("upscale").json())));
            assertThat(inTime(() -> asking.about("a dog"))).isPresent();
        }
    }

    @Test
    void leavesAPeerAloneThatKeepsFailing() {
        try (ModelServer server = new ModelServer(ModelServer.saying(429, "{}"))) {
            Asking asking =
                    Asking.at(
                            Wire.OPENAI,
                            server.url(Wire.OPENAI.base),
                            "pause.after=3",
                            "pause.time=1h");
            for (int i = 0; i < 10; i++) {
                assertThat(asking.about("a cat")).isEmpty();
            }
            assertThat(server.requests()).hasSize(3);
            assertThat(asking.skipped("pause")).isEqualTo(7);
        }
    }

    private static <T> Optional<T> inTime(Supplier<Optional<T>> asking) throws Exception {
        return CompletableFuture.supplyAsync(asking).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
