package dev.easel.language;

import dev.easel.language.call.CallMeters.Prices;
import dev.easel.language.wire.ApiKey;
import dev.easel.language.wire.Endpoint;
import dev.easel.language.wire.Provider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code easel.language.*}.
 *
 * @param provider null for no language model
 * @param baseUrl empty for the provider's own address
 * @param effort how much a thinking model thinks, in its own words; empty for its default
 * @param sureFrom the offline confidence from which a message needs no second opinion, 0–1
 * @param refine whether prompts of new pictures are always refined by the model
 * @param budget for one message with everything
 * @param calls at the same time; further messages are read offline
 * @param prices of a million tokens, for the estimate in {@code /metrics}
 */
@ConfigurationProperties("easel.language")
public record LanguageSettings(
        @Nullable Provider provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String model,
        @DefaultValue("") ApiKey apiKey,
        @DefaultValue("") String effort,
        @DefaultValue("unsure") Use use,
        @DefaultValue("0.75") double sureFrom,
        @DefaultValue("false") boolean refine,
        @DefaultValue("4s") Duration budget,
        @DefaultValue("32") int calls,
        @DefaultValue Pause pause,
        @DefaultValue Prices prices) {

    /** Which messages the model is asked about. */
    public enum Use {
        /** Those that the offline part is unsure of, and small talk. */
        UNSURE,
        ALL
    }

    /**
     * When a failing model is left alone.
     *
     * @param after failures in a row
     */
    public record Pause(@DefaultValue("5") int after, @DefaultValue("30s") Duration time) {}

    /** The model to ask; null if none is wanted. */
    @Nullable Endpoint endpoint() {
        return provider == null
                ? null
                : new Endpoint(provider, baseUrl.strip(), model.strip(), effort.strip(), apiKey);
    }
}
