package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.ServerProcess;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing acknowledged is lost: a server process is killed with tasks waiting and running, and
 * started again.
 */
class CrashTest {
    private final String user = Client.newUser();

    @ParameterizedTest
    @EnumSource
    void carriesOutEveryTaskThatWasAcknowledged(TestDatabase database, @TempDir Path data) {
        String url = database.url();
        List<String> tasks = new ArrayList<>();
        try (ServerProcess first = ServerProcess.start(data, url)) {
            Client client = first.client();
            for (int i = 0; i < 4; i++) {
                tasks.add(submit(client, "wait for the axe").text("task_id"));
            }
            tasks.add(submit(client, "a picture").text("task_id"));
            followUntilStarted(client, tasks.getFirst());
            first.killNow();
        }
        try (ServerProcess second = ServerProcess.start(data, url, "easel.test.open-gates=true")) {
            Client client = second.client();
            for (String task : tasks) {
                assertThat(client.follow("/v1/tasks/" + task).text("status"))
                        .isEqualTo("COMPLETED");
            }
            assertThat(client.get("/v1/gallery?user_id=" + user).at("count").asInt()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithWhatWaitsForAnotherTask(TestDatabase database, @TempDir Path data) {
        String url = database.url();
        String message;
        try (ServerProcess first = ServerProcess.start(data, url)) {
            Client client = first.client();
            Answer session = client.post("/api/v1/chat/sessions", Map.of("user_id", user));
            String path = "/api/v1/chat/sessions/" + session.text("session_id") + "/messages";
            Map<String, Object> params = Map.of("engine", "test", "prompt", "wait for the axe");
            Map<String, Object> body =
                    Map.of(
                            "user_id",
                            user,
                            "message",
                            "draw a cat and then remove the background",
                            "feature_params",
                            params);
            Answer said = client.post(path, body);
            assertThat(said.at("steps")).hasSize(2);
            message = path + "/" + said.text("message_id");
            followUntilStarted(client, said.text("steps/0/task_id"));
            first.killNow();
        }
        try (ServerProcess second = ServerProcess.start(data, url, "easel.test.open-gates=true")) {
            Answer done = second.client().follow(message);
            assertThat(done.text("status")).isEqualTo("COMPLETED");
            assertThat(done.text("steps/0/status")).isEqualTo("COMPLETED");
            assertThat(second.client().get("/v1/gallery?user_id=" + user).at("count").asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void anotherServerTakesOverWhatADeadOneHad(@TempDir Path data) {
        String url = TestDatabase.POSTGRESQL.url();
        try (ServerProcess first = ServerProcess.start(data, url);
                ServerProcess second =
                        ServerProcess.start(
                                data, url, "easel.test.open-gates=true", "easel.tasks.workers=1")) {
            List<String> tasks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                tasks.add(submit(first.client(), "wait for the axe").text("task_id"));
            }
            first.killNow();
            for (String task : tasks) {
                assertThat(second.client().follow("/v1/tasks/" + task).text("status"))
                        .isEqualTo("COMPLETED");
            }
            assertThat(second.client().get("/v1/gallery?user_id=" + user).at("count").asInt())
                    .isEqualTo(3);
        }
    }

    private void followUntilStarted(Client client, String task) {
        Answer answer = client.get("/v1/tasks/" + task);
        while (answer.text("status").equals("CREATED")) {
            answer = client.get("/v1/tasks/" + task);
        }
        assertThat(answer.text("status")).isEqualTo("IN_PROGRESS");
    }

    private Answer submit(Client client, String prompt) {
        Map<String, String> body =
                Map.of("user_id", user, "prompt", prompt, "engine", TestEngine.NAME);
        Answer answer = client.post("/v1/features/image-generation", body);
        assertThat(answer.status()).isEqualTo(202);
        return answer;
    }
}
