package dev.easel.language.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The model to ask.
 *
 * @param baseUrl empty for the provider's own address
 * @param model as the provider calls it
 * @param effort how much it thinks, in the provider's words; empty for its default
 */
public record Endpoint(Provider provider, String baseUrl, String model, String effort, ApiKey key) {
    /** The effort to ask for; null to leave it to the model. */
    @Nullable String effortOrNull() {
        return effort.isEmpty() ? null : effort;
    }

    /** Where requests go. */
    String address() {
        return isOwnAddress() ? provider.address() : baseUrl.replaceAll("/+$", "");
    }

    boolean isOwnAddress() {
        return baseUrl.isEmpty();
    }

    /**
     * The setting without which, or with whose value, nothing can be asked; null if all is well.
     */
    public @Nullable String missing() {
        if (model.isEmpty()) {
            return "model";
        }
        if (!hasAddress()) {
            return "base-url";
        }
        return hasKeyIfNeeded() ? null : "api-key";
    }

    private boolean hasAddress() {
        try {
            URI uri = URI.create(address());
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean hasKeyIfNeeded() {
        return switch (provider) {
            case OLLAMA -> true;
            case OPENAI -> !isOwnAddress() || key.isUsable();
            case ANTHROPIC, GEMINI -> key.isUsable();
        };
    }
}
