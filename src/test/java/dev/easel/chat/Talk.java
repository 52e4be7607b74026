package dev.easel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestEngine;
import java.util.LinkedHashMap;
import java.util.Map;

/** One session of a new user, whose pictures come from the test engine. */
record Talk(Client client, String user, String session) {
    static Talk begin(Client client) {
        String user = Client.newUser();
        Answer answer = client.post("/api/v1/chat/sessions", Map.of("user_id", user));
        assertThat(answer.status()).isEqualTo(201);
        return new Talk(client, user, answer.text("session_id"));
    }

    /** The same session on another server. */
    Talk on(Client other) {
        return new Talk(other, user, session);
    }

    Answer say(String message) {
        return say(message, Map.of());
    }

    /** Says it with further fields; {@code params} of the feature stand beside the test engine. */
    Answer say(String message, Map<String, ?> fields) {
        Map<String, Object> params = new LinkedHashMap<>(Map.of("engine", TestEngine.NAME));
        if (fields.get("feature_params") instanceof Map<?, ?> more) {
            more.forEach((name, value) -> params.put(String.valueOf(name), value));
        }
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.putAll(Map.of("user_id", user, "message", message, "feature_params", params));
        return client.post(path() + "/messages", body);
    }

    /** Says it and waits until its task has ended. */
    Answer done(String message) {
        return follow(say(message));
    }

    Answer follow(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return client.follow(path() + "/messages/" + answer.text("message_id"));
    }

    /** The gallery's first image of that answer. */
    Answer image(Answer answer) {
        return client.get("/v1/gallery/" + answer.text("image_ids/0"));
    }

    String path() {
        return "/api/v1/chat/sessions/" + session;
    }
}
