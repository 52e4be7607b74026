package dev.easel.language;

import dev.easel.language.wire.Provider;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each provider's format, as its documentation has it: where requests go, what answers look like.
 */
enum Wire {
    OPENAI(Provider.OPENAI, "/v1", "/v1/chat/completions", "Authorization") {
        @Override
        Object answer(String text) {
            return Map.of(
                    "object",
                    "chat.completion",
                    "choices",
                    List.of(
                            Map.of(
                                    "index",
                                    0,
                                    "message",
                                    Map.of("role", "assistant", "content", text),
                                    "finish_reason",
                                    "stop")),
                    "usage",
                    Map.of("prompt_tokens", 120, "completion_tokens", 40, "total_tokens", 160));
        }

        @Override
        JsonNode instructions(JsonNode request) {
            return request.at("/messages/0/content");
        }

        @Override
        JsonNode question(JsonNode request) {
            return request.at("/messages/1/content");
        }

        @Override
        JsonNode schema(JsonNode request) {
            return request.at("/response_format/json_schema/schema");
        }
    },
    ANTHROPIC(Provider.ANTHROPIC, "/v1", "/v1/messages", "x-api-key") {
        @Override
        Object answer(String text) {
            return Map.of(
                    "type",
                    "message",
                    "role",
                    "assistant",
                    "content",
                    List.of(Map.of("type", "text", "text", text)),
                    "stop_reason",
                    "end_turn",
                    "usage",
                    Map.of("input_tokens", 120, "output_tokens", 40));
        }

        @Override
        JsonNode instructions(JsonNode request) {
            return request.at("/system/0/text");
        }

        @Override
        JsonNode question(JsonNode request) {
            return request.at("/messages/0/content/0/text");
        }

        @Override
        JsonNode schema(JsonNode request) {
            return request.at("/output_config/format/schema");
        }
    },
    GEMINI(Provider.GEMINI, "/v1beta", "/v1beta/models/a-model:generateContent", "x-goog-api-key") {
        @Override
        Object answer(String text) {
            return Map.of(
                    "candidates",
                    List.of(
                            Map.of(
                                    "content",
                                    Map.of("role", "model", "parts", List.of(Map.of("text", text))),
                                    "finishReason",
                                    "STOP")),
                    "usageMetadata",
                    Map.of(
                            "promptTokenCount",
                            120,
                            "candidatesTokenCount",
                            40,
                            "totalTokenCount",
                            160));
        }

        @Override
        JsonNode instructions(JsonNode request) {
            return request.at("/systemInstruction/parts/0/text");
        }

        @Override
        JsonNode question(JsonNode request) {
            return request.at("/contents/0/parts/0/text");
        }

        @Override
        JsonNode schema(JsonNode request) {
            return request.at("/generationConfig/responseSchema");
        }
    },
    OLLAMA(Provider.OLLAMA, "", "/api/chat", "Authorization") {
        @Override
        Object answer(String text) {
            return Map.of(
                    "model",
                    "a-model",
                    "created_at",
                    "2026-01-01T00:00:00Z",
                    "message",
                    Map.of("role", "assistant", "content", text),
                    "done",
                    true,
                    "done_reason",
                    "stop",
                    "prompt_eval_count",
                    120,
                    "eval_count",
                    40);
        }

        @Override
        JsonNode instructions(JsonNode request) {
            return request.at("/messages/0/content");
        }

        @Override
        JsonNode question(JsonNode request) {
            return request.at("/messages/1/content");
        }

        @Override
        JsonNode schema(JsonNode request) {
            return request.at("/format");
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Provider provider;
    final String base;
    final String path;
    final String keyHeader;

    Wire(Provider provider, String base, String path, String keyHeader) {
        this.provider = provider;
        this.base = base;
        this.path = path;
        this.keyHeader = keyHeader;
    }

    abstract Object answer(String text);

    /** Where a request carries what the model is told. */
    abstract JsonNode instructions(JsonNode request);

    /** Where a request carries what the user wrote. */
    abstract JsonNode question(JsonNode request);

    abstract JsonNode schema(JsonNode request);

    /** A whole answer whose text is this. */
    String envelope(String text) {
        return JSON.writeValueAsString(answer(text));
    }
}
