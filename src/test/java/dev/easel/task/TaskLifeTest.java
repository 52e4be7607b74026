package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A task from its submission to its end, on both databases. */
class TaskLifeTest {
    private final String user = Client.newUser();

    @ParameterizedTest
    @EnumSource
    void runsToItsEndAndStandsInTheGallery(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer task =
                submit(
                        client,
                        "a picture",
                        Map.of("seed", 7, "num_images", 3),
                        "Prefer",
                        "wait=30");
        assertThat(task.status()).isEqualTo(200);
        assertThat(task.text("status")).isEqualTo("COMPLETED");
        assertThat(task.at("images")).hasSize(3);
        assertThat(task.at("images/1/seed").asInt()).isEqualTo(8);
        assertThat(task.at("progress").asDouble()).isEqualTo(1);
        assertThat(task.text("notes/0")).isEqualTo("a test picture");
        Answer gallery = client.get("/v1/gallery/?user_id=" + user);
        assertThat(gallery.at("count").asInt()).isEqualTo(3);
        assertThat(client.get(task.text("images/0/url")).header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(client.get(task.text("images/0/thumbnail_url")).header("Content-Type"))
                .isEqualTo("image/webp");
    }

    @ParameterizedTest
    @EnumSource
    void answersAtOnceWithoutAPreference(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer task = submit(client, "wait " + user, Map.of());
        assertThat(task.status()).isEqualTo(202);
        assertThat(task.header("Location"))
                .endsWith("/v1/features/image-generation/status/" + task.text("task_id") + "/");
        TestEngine.release(user);
        assertThat(client.follow(task.header("Location")).text("status")).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatTheEngineRefused(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer task = submit(client, "refuse", Map.of(), "Prefer", "wait=30");
        assertThat(task.text("status")).isEqualTo("FAILED");
        assertThat(task.text("error/code")).isEqualTo("not_today");
        assertThat(task.at("error/retryable").asBoolean()).isTrue();
        assertThat(client.get("/v1/gallery?user_id=" + user).at("count").asInt()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void keepsDefectsToItself(TestDatabase database) {
        Client client = TestServer.on(database).client();
        Answer task = submit(client, "throw", Map.of(), "Prefer", "wait=30");
        assertThat(task.text("error/code")).isEqualTo("engine_failed");
        assertThat(task.text("error/message")).doesNotContain("IllegalState");
    }

    @ParameterizedTest
    @EnumSource
    void isCancelledWhileItRuns(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String id = submit(client, "wait for-ever-" + user, Map.of()).text("task_id");
        client.delete("/v1/tasks/" + id);
        assertThat(client.follow("/v1/tasks/" + id).text("status")).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameBytesFromTheSameSeed(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String first =
                submit(client, "x", Map.of("seed", 5), "Prefer", "wait=30").text("uploaded_urls/0");
        String second =
                submit(client, "x", Map.of("seed", 5), "Prefer", "wait=30").text("uploaded_urls/0");
        assertThat(client.get(first).bytes()).isEqualTo(client.get(second).bytes());
    }

    @ParameterizedTest
    @EnumSource
    void listsAUsersTasksInPages(TestDatabase database) {
        Client client = TestServer.on(database).client();
        for (int i = 0; i < 3; i++) {
            submit(client, "x", Map.of(), "Prefer", "wait=30");
        }
        Answer first = client.get("/v1/tasks?limit=2&user_id=" + user);
        assertThat(first.at("results")).hasSize(2);
        Answer second =
                client.get("/v1/tasks?limit=2&user_id=" + user + "&cursor=" + first.text("next"));
        assertThat(second.at("results")).hasSize(1);
        assertThat(second.at("next").isNull()).isTrue();
    }

    private Answer submit(Client client, String prompt, Map<String, ?> fields, String... headers) {
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.put("user_id", user);
        body.put("prompt", prompt);
        body.put("engine", TestEngine.NAME);
        return client.post("/v1/features/image-generation/", body, headers);
    }
}
