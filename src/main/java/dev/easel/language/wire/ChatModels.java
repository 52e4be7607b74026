package dev.easel.language.wire;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LangChain4j's model for each provider, without its retries and its logs. */
final class ChatModels {
    private static final int MAX_TOKENS = 2000;

    private ChatModels() {}

    static ChatModel of(Endpoint endpoint, HttpClientBuilder http) {
        return switch (endpoint.provider()) {
            case OPENAI -> openAi(endpoint, http);
            case ANTHROPIC -> anthropic(endpoint, http);
            case GEMINI -> gemini(endpoint, http);
            case OLLAMA -> ollama(endpoint, http);
        };
    }

    /** OpenAI itself no longer takes the old name of the limit; others know only that one. */
    private static ChatModel openAi(Endpoint endpoint, HttpClientBuilder http) {
        OpenAiChatModelBuilder model =
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(endpoint.address())
                        .modelName(endpoint.model())
                        .strictJsonSchema(true)
                        .reasoningEffort(endpoint.effortOrNull())
                        .maxRetries(0);
        if (endpoint.key().isUsable()) {
            model.apiKey(endpoint.key().secret());
        }
        return endpoint.isOwnAddress()
                ? model.maxCompletionTokens(MAX_TOKENS).build()
                : model.maxTokens(MAX_TOKENS).build();
    }

    private static ChatModel anthropic(Endpoint endpoint, HttpClientBuilder http) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.address())
                .apiKey(endpoint.key().secret())
                .modelName(endpoint.model())
                .maxTokens(MAX_TOKENS)
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    private static ChatModel gemini(Endpoint endpoint, HttpClientBuilder http) {
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.address())
                .apiKey(endpoint.key().secret())
                .modelName(endpoint.model())
                .maxOutputTokens(MAX_TOKENS)
                .thinkingConfig(thinking(endpoint))
                .maxRetries(0)
                .build();
    }

    private static @Nullable GeminiThinkingConfig thinking(Endpoint endpoint) {
        return endpoint.effortOrNull() == null
                ? null
                : GeminiThinkingConfig.builder().thinkingLevel(endpoint.effort()).build();
    }

    private static ChatModel ollama(Endpoint endpoint, HttpClientBuilder http) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.address())
                .customHeaders(bearer(endpoint.key()))
                .modelName(endpoint.model())
                .numPredict(MAX_TOKENS)
                .think(false)
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    private static Map<String, String> bearer(ApiKey key) {
        return key.isUsable() ? Map.of("Authorization", "Bearer " + key.secret()) : Map.of();
    }
}
