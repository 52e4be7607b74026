package dev.easel.language.call;

import dev.easel.language.call.Peer.Answer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Calls, their time, tokens and estimated cost, as {@code /metrics} shows them. */
public final class CallMeters {
    private static final double MILLION = 1e6;

    /**
     * What a million tokens cost, in any currency; 0 if unknown.
     *
     * @param in of what is sent
     * @param out of what comes back
     */
    public record Prices(double in, double out) {}

    private final MeterRegistry registry;
    private final String provider;
    private final Prices prices;

    public CallMeters(MeterRegistry registry, String provider, Prices prices) {
        this.registry = registry;
        this.provider = provider;
        this.prices = prices;
    }

    void ended(Outcome outcome, long nanos) {
        Timer.builder("easel.language.calls")
                .description("Calls to the language model by how they ended")
                .tag("provider", provider)
                .tag("outcome", outcome.word())
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    /** A question that was answered offline without a call. */
    void skipped(String reason) {
        Counter.builder("easel.language.skipped")
                .description("Questions to the language model that were not put")
                .tag("provider", provider)
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    void spent(Answer answer) {
        tokens("in", answer.tokensIn());
        tokens("out", answer.tokensOut());
        double cost = answer.tokensIn() * prices.in() + answer.tokensOut() * prices.out();
        if (cost > 0) {
            Counter.builder("easel.language.cost.estimate")
                    .description("Tokens at the configured prices; an estimate, not a bill")
                    .tag("provider", provider)
                    .register(registry)
                    .increment(cost / MILLION);
        }
    }

    private void tokens(String direction, long count) {
        Counter.builder("easel.language.tokens")
                .description("Tokens as the provider counts them")
                .tag("provider", provider)
                .tag("direction", direction)
                .register(registry)
                .increment((double) count);
    }
}
