package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The chat of a server with a language model. */
class LanguageChatTest {
    private static final ModelServer MODEL =
            ModelServer.answering(Wire.GEMINI, Said.intent("other").json());
    private static final TestServer EASEL =
            TestServer.start(
                    TestDatabase.SQLITE,
                    "easel.language.provider=gemini",
                    "easel.language.base-url=" + MODEL.url(Wire.GEMINI.base),
                    "easel.language.model=a-model",
                    "easel.language.api-key=" + Asking.KEY,
                    "easel.language.budget=60s",
                    "easel.language.prices.in=1");
    private final Client client = EASEL.client();
    private final String user = Client.newUser();

    @AfterAll
    static void close() {
        EASEL.stop();
        MODEL.close();
    }

    private Answer say(Said model, String message) {
        return say(ModelServer.saying(200, Wire.GEMINI.envelope(model.json())), message);
    }

    private Answer say(ModelServer.Behavior model, String message) {
        MODEL.behave(model);
        String session =
                client.post("/api/v1/chat/sessions", Map.of("user_id", user)).text("session_id");
        return client.post(
                "/api/v1/chat/sessions/" + session + "/messages",
                Map.of("user_id", user, "message", message));
    }

    @Test
    void talksInTheModelsWords() {
        Answer answer =
                say(
                        Said.intent("other").with("reply", "Good morning! Shall I draw something?"),
                        "what did you have for breakfast?");
        assertThat(answer.text("intent")).isEqualTo("other");
        assertThat(answer.text("content")).isEqualTo("Good morning! Shall I draw something?");
        assertThat(answer.at("task_id").isNull()).isTrue();
        assertThat(answer.at("suggestions")).isNotEmpty();
    }

    @Test
    void doesWhatTheModelUnderstood() {
        Answer answer =
                say(
                        Said.intent("image_generation")
                                .with("subject", "a red circle")
                                .parameters("resolution", "1k"),
                        "hey you know what I mean");
        assertThat(answer.text("intent")).isEqualTo("image_generation");
        assertThat(answer.text("refined_prompt")).startsWith("a red circle");
        assertThat(answer.text("parameters/resolution")).isEqualTo("1k");
        assertThat(answer.text("task_id")).isNotEmpty();
        assertThat(client.delete("/v1/tasks/" + answer.text("task_id")).status()).isEqualTo(200);
    }

    @Test
    void goesOnWithoutTheModel() {
        int before = MODEL.requests().size();
        Answer answer = say(ModelServer.saying(500, "{}"), "what did you have for breakfast?");
        assertThat(MODEL.requests()).hasSizeGreaterThan(before);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("COMPLETED");
        assertThat(answer.text("content")).isNotBlank();
    }

    @Test
    void countsCallsAndNamesNoKey() {
        say(Said.intent("other"), "what is your favourite song?");
        String metrics = new String(client.get("/metrics").bytes(), StandardCharsets.UTF_8);
        assertThat(metrics)
                .contains(
                        "easel_language_calls_seconds_count{outcome=\"answered\",provider=\"gemini\"}")
                .contains("easel_language_tokens_total{direction=\"in\",provider=\"gemini\"}")
                .contains("easel_language_cost_estimate_total{provider=\"gemini\"}")
                .doesNotContain(Asking.KEY);
    }
}
