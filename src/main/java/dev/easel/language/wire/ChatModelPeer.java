package dev.easel.language.wire;

import dev.easel.language.call.CallFailed;
import dev.easel.language.call.Outcome;
import dev.easel.language.call.Peer;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A model behind HTTP: the same instructions and the same form of answer with every message. */
public final class ChatModelPeer implements Peer {
    private final ChatModel model;
    private final SystemMessage instructions;
    private final ResponseFormat format;

    public ChatModelPeer(
            Endpoint endpoint, String instructions, JsonSchema schema, Duration connectTimeout) {
        this.model = ChatModels.of(endpoint, new BoundedHttpBuilder(connectTimeout));
        this.instructions = SystemMessage.from(instructions);
        this.format =
                ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
    }

    @Override
    public Answer ask(String message) {
        ChatRequest request =
                ChatRequest.builder()
                        .messages(instructions, UserMessage.from(message))
                        .responseFormat(format)
                        .build();
        try {
            return answer(model.chat(request));
        } catch (RuntimeException e) {
            throw new CallFailed(outcome(e));
        }
    }

    private static Answer answer(ChatResponse response) {
        String text = response.aiMessage().text();
        TokenUsage usage = response.tokenUsage();
        return new Answer(
                text == null ? "" : text,
                usage == null ? 0 : count(usage.inputTokenCount()),
                usage == null ? 0 : count(usage.outputTokenCount()));
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    /** What our HTTP client found wrong; anything else is an answer that cannot be read. */
    private static Outcome outcome(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof CallFailed failed) {
                return failed.outcome();
            }
        }
        return Outcome.INVALID;
    }
}
