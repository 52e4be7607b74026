package dev.easel.chat;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session's event stream, and an answer's, over HTTP. */
class SessionEventsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Client client = TestServer.shared().client();
    private final String user = Client.newUser();
    private final String session =
            client.post("/api/v1/chat/sessions", Map.of("user_id", user)).text("session_id");

    @Test
    void tellsMessagesTheStepsOfTheirTasksAndTheEnd() throws Exception {
        try (Events events = open("0")) {
            say("wait stream-" + user);
            assertThat(events.next()).contains("event:session").contains("stream-" + user);
            assertThat(events.next()).contains("event:message").contains("\"role\":\"user\"");
            assertThat(events.next()).contains("\"role\":\"assistant\"");
            TestEngine.release("stream-" + user);
            assertThat(events.until("COMPLETED")).contains("uploaded_urls");
            client.delete("/api/v1/chat/sessions/" + session + "?user_id=" + user);
            assertThat(events.until("event:deleted")).contains(session);
            assertThat(events.next()).isEmpty();
        }
    }

    @Test
    void goesOnFromTheLastEventSeen() throws Exception {
        say("first");
        say("second");
        try (Events all = open("0")) {
            assertThat(all.next()).contains("id:1").contains("first");
        }
        try (Events rest = open("2")) {
            assertThat(rest.next()).contains("id:3").contains("second");
        }
    }

    @Test
    void beginsWithWhatIsStillToCome() throws Exception {
        client.follow("/v1/tasks/" + say("a long time ago"));
        try (Events events = open(null)) {
            client.patch(path("?user_id=" + user), Map.of("title", "Boats"));
            assertThat(events.next()).contains("event:session").contains("Boats");
        }
    }

    @Test
    void anAnswerIsStreamedToItsEnd() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(client.root() + path("/messages")))
                        .header("Accept", "text/event-stream")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body("a small boat")))
                        .build();
        String text = HTTP.send(request, BodyHandlers.ofString()).body();
        assertThat(text).contains("event:message").contains("\"status\":\"COMPLETED\"");
        assertThat(text).doesNotContain("\"role\":\"user\"");
    }

    @Test
    void knowsNoOthersSessions() {
        assertThat(client.get(path("/events?user_id=" + Client.newUser())).status()).isEqualTo(404);
    }

    private String path(String rest) {
        return "/api/v1/chat/sessions/" + session + rest;
    }

    private String body(String words) {
        return """
        {"user_id": "%s", "message": "draw %s", "feature_params": {"engine": "%s"}}"""
                .formatted(user, words, TestEngine.NAME);
    }

    private String say(String words) {
        Map<String, Object> body =
                Map.of(
                        "user_id",
                        user,
                        "message",
                        "draw " + words,
                        "feature_params",
                        Map.of("engine", TestEngine.NAME));
        return client.post(path("/messages"), body).text("task_id");
    }

    private Events open(String last) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(client.root() + path("/events")));
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return new Events(HTTP.send(request.build(), BodyHandlers.ofInputStream()).body());
    }

    /** Events as they come in, each as its lines. */
    private static final class Events implements AutoCloseable {
        private final BufferedReader reader;

        Events(InputStream stream) {
            reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** Empty at the end of the stream. */
        String next() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() && !lines.isEmpty()) {
                    return String.join("\n", lines);
                }
                if (!line.isEmpty() && !line.startsWith(":")) {
                    lines.add(line);
                }
            }
            return "";
        }

        String until(String part) throws IOException {
            String event = next();
            while (!event.isEmpty() && !event.contains(part)) {
                event = next();
            }
            return event;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
