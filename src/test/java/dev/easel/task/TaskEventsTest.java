package dev.easel.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A task's event stream over HTTP. */
class TaskEventsTest {
    private final Client client = TestServer.shared().client();
    private final String user = Client.newUser();

    @Test
    void tellsEveryStateAndEndsWithTheTask() throws Exception {
        String id = submit("wait events-" + user);
        try (InputStream events = open(id, "0")) {
            TestEngine.release("events-" + user);
            String text = new String(events.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("event:task").contains("\"status\":\"COMPLETED\"");
            assertThat(text.indexOf("COMPLETED")).isEqualTo(text.lastIndexOf("COMPLETED"));
        }
    }

    @Test
    void showsAPreviewWhileThePictureIsBeingMade() throws Exception {
        String id = submit("wait preview-" + user);
        try (var events = new BufferedReader(new InputStreamReader(open(id, "0"), UTF_8))) {
            String line = events.readLine();
            while (!line.contains("/preview?v=1")) {
                line = events.readLine();
            }
            Answer preview = client.get("/v1/tasks/" + id + "/preview");
            assertThat(preview.header("Content-Type")).isEqualTo("image/webp");
            TestEngine.release("preview-" + user);
            assertThat(events.lines().filter(l -> l.contains("COMPLETED")))
                    .singleElement()
                    .asString()
                    .contains("\"preview_url\":null");
        }
        assertThat(client.get("/v1/tasks/" + id + "/preview").status()).isEqualTo(404);
    }

    @Test
    void resumesAfterTheLastEventSeen() throws Exception {
        String id = submit("x");
        client.follow("/v1/tasks/" + id);
        String all = new String(open(id, "0").readAllBytes(), StandardCharsets.UTF_8);
        String last =
                all.substring(all.lastIndexOf("id:") + 3, all.indexOf('\n', all.lastIndexOf("id:")))
                        .strip();
        assertThat(new String(open(id, last).readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("id:");
    }

    @Test
    void knowsNoOthersTasks() {
        Answer answer =
                client.get("/v1/tasks/" + submit("x") + "/events?user_id=" + Client.newUser());
        assertThat(answer.status()).isEqualTo(404);
    }

    private String submit(String prompt) {
        Map<String, String> body =
                Map.of("user_id", user, "prompt", prompt, "engine", TestEngine.NAME);
        return client.post("/v1/features/image-generation", body).text("task_id");
    }

    private InputStream open(String id, String last) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(client.root() + "/v1/tasks/" + id + "/events"))
                        .header("Last-Event-ID", last)
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
    }
}
