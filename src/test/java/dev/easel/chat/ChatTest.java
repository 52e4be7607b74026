package dev.easel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conversations through the API, on both databases; pictures come from the test engine. */
class ChatTest {
    private static final Map<String, Object> TEST = Map.of("engine", TestEngine.NAME);
    private final String user = Client.newUser();

    @ParameterizedTest
    @EnumSource
    void drawsAndEditsWhatItDrew(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String session = session(client);
        Answer drawn =
                say(
                        client,
                        session,
                        "vẽ một con mèo trên bãi biển",
                        Map.of("feature_params", TEST));
        assertThat(drawn.text("intent")).isEqualTo("image_generation");
        assertThat(drawn.text("role")).isEqualTo("assistant");
        assertThat(drawn.text("content")).contains("con mèo");
        Answer done = client.follow(path(session, drawn));
        assertThat(done.at("uploaded_urls")).hasSize(1);
        Answer edited = say(client, session, "xóa nền ảnh này", Map.of("feature_params", TEST));
        assertThat(edited.text("intent")).isEqualTo("remove_background");
        Answer image =
                client.get(
                        "/v1/gallery/" + client.follow(path(session, edited)).text("image_ids/0"));
        assertThat(image.text("parent_image_id")).isEqualTo(done.text("image_ids/0"));
        assertThat(image.text("session_id")).isEqualTo(session);
    }

    @ParameterizedTest
    @EnumSource
    void asksForAPictureWhereThereIsNone(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer answer = say(client, session(client), "upscale it", Map.of());
        assertThat(answer.text("intent")).isEqualTo("upscale");
        assertThat(answer.at("task_id").isNull()).isTrue();
        assertThat(answer.text("content")).contains("Which picture");
        assertThat(client.get("/v1/tasks?user_id=" + user).at("results")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItCanDo(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer answer = say(client, session(client), "hello", Map.of());
        assertThat(answer.text("intent")).isEqualTo("other");
        assertThat(answer.text("status")).isEqualTo("COMPLETED");
        assertThat(answer.text("content")).contains("background");
        assertThat(answer.at("suggestions")).isNotEmpty();
        assertThat(say(client, session(client), "xin chào", Map.of()).text("content"))
                .contains("Xin chào");
        assertThat(say(client, session(client), "Thanks a lot!", Map.of()).text("content"))
                .contains("welcome");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSelectedMessagesPicture(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String session = session(client);
        Answer first = say(client, session, "a red house", Map.of("feature_params", TEST));
        say(client, session, "a blue boat", Map.of("feature_params", TEST));
        Answer edited =
                say(
                        client,
                        session,
                        "remove the background",
                        Map.of(
                                "feature_params",
                                TEST,
                                "selected_messages",
                                List.of(first.text("message_id"))));
        String parent =
                client.get(
                                "/v1/gallery/"
                                        + client.follow(path(session, edited)).text("image_ids/0"))
                        .text("parent_image_id");
        assertThat(parent).isEqualTo(client.follow(path(session, first)).text("image_ids/0"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsHistoryInOrderAndInPages(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String session = session(client);
        say(client, session, "hello", Map.of());
        say(client, session, "thanks", Map.of());
        Answer all = client.get("/api/v1/chat/sessions/" + session);
        assertThat(all.at("messages")).hasSize(4);
        assertThat(all.text("messages/2/content")).isEqualTo("thanks");
        assertThat(all.text("title")).isEqualTo("hello");
        Answer page = client.get("/api/v1/chat/sessions/" + session + "?limit=3");
        assertThat(
                        client.get(
                                        "/api/v1/chat/sessions/"
                                                + session
                                                + "?cursor="
                                                + page.text("next"))
                                .at("messages"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void renamesListsAndDeletes(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String session = session(client);
        say(client, session, "hello", Map.of());
        String path = "/api/v1/chat/sessions/" + session;
        assertThat(client.patch(path, Map.of("title", "Cats")).text("title")).isEqualTo("Cats");
        assertThat(client.get("/api/v1/chat/sessions?user_id=" + user).text("results/0/title"))
                .isEqualTo("Cats");
        assertThat(client.delete(path).status()).isEqualTo(200);
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNotRight(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String session = session(client);
        String path = "/api/v1/chat/sessions/" + session + "/messages";
        assertThat(client.post("/api/v1/chat/sessions", Map.of()).status()).isEqualTo(400);
        assertThat(client.post(path, Map.of("user_id", user, "message", " ")).status())
                .isEqualTo(400);
        assertThat(client.post(path, Map.of("user_id", Client.newUser(), "message", "hi")).status())
                .isEqualTo(404);
        assertThat(
                        say(client, session, "hi", Map.of("selected_messages", List.of("nothing")))
                                .status())
                .isEqualTo(400);
        assertThat(
                        say(
                                        client,
                                        session,
                                        "a cat",
                                        Map.of("feature_params", Map.of("resolution", "9k")))
                                .status())
                .isEqualTo(400);
        assertThat(client.get("/api/v1/chat/sessions/" + session).at("messages")).isEmpty();
    }

    private String session(Client client) {
        Answer answer = client.post("/api/v1/chat/sessions", Map.of("user_id", user));
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("session_id");
    }

    private Answer say(Client client, String session, String message, Map<String, ?> fields) {
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.putAll(Map.of("user_id", user, "message", message));
        return client.post("/api/v1/chat/sessions/" + session + "/messages/", body);
    }

    private static String path(String session, Answer message) {
        return "/api/v1/chat/sessions/" + session + "/messages/" + message.text("message_id");
    }
}
