package dev.easel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every path: slashes, old URLs, problems, documents. */
class EdgeTest {
    private final Client client = TestServer.shared().client();

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/gallery", "/v1/gallery/deleted", "/v1/tasks", "/api/v1/chat/sessions"})
    void answersAlikeWithAndWithoutASlash(String path) {
        String query = "?user_id=" + Client.newUser();
        assertThat(client.get(path + query).status()).isEqualTo(200);
        assertThat(client.get(path + "/" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/conversation/sessions/, /api/v1/chat/sessions",
        "/api/image-generation/, /v1/features/image-generation/",
        "/api/image-generation/abc/, /v1/features/image-generation/status/abc/",
        "/api/image-gallery/, /v1/gallery/"
    })
    void redirectsOldUrlsForGood(String old, String successor) {
        Answer answer = client.get(old + "?user_id=u&limit=3");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo(successor + "?user_id=u&limit=3");
        assertThat(answer.header("Deprecation")).isNotEmpty();
        assertThat(answer.header("Link"))
                .isEqualTo("<" + successor + ">; rel=\"successor-version\"");
    }

    @Test
    void servesTheOldChatUrlInPlace() {
        String user = Client.newUser();
        String session =
                client.post("/api/v1/chat/sessions", Map.of("user_id", user)).text("session_id");
        Map<String, String> body =
                Map.of("user_id", user, "session_id", session, "message", "hello");
        Answer answer = client.post("/api/conversation/chat/", body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("session_id")).isEqualTo(session);
        assertThat(answer.header("Deprecation")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/v1/gallery/nothing, 404",
        "/v1/tasks/nothing, 404",
        "/v1/features/upscale/status/nothing/, 404",
        "/v1/features/paint/status/x, 404",
        "/v1/gallery, 400",
        "/v1/gallery?user_id=u&limit=0, 400",
        "/v1/gallery?user_id=u&cursor=x, 400",
        "/files/nothing.png, 404",
        "/files/..%2f..%2fetc/passwd, 400"
    })
    void answersProblemsAsProblems(String path, int status) {
        Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("status").asInt()).isEqualTo(status);
        for (String member : new String[] {"type", "title", "detail"}) {
            assertThat(answer.text(member)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tasks/",
                "/v1/gallery/",
                "/v1/features/upscale/status/",
                "/api/v1/chat/sessions/"
            })
    void knowsNothingByANameThatCanBeNone(String path) {
        assertThat(client.get(path + "x".repeat(300)).status()).isEqualTo(404);
        assertThat(client.get(path + "%20").status()).isEqualTo(404);
    }

    @Test
    void refusesAMethodThatAPathDoesNotKnow() {
        Answer answer = client.delete("/api/v1/chat/sessions");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void documentsEveryFeatureWithItsFields() {
        Answer api = client.get("/openapi.json");
        for (String feature :
                "image-generation upscale remove-background relight style-transfer reimagine image-expand"
                        .split(" ")) {
            var body =
                    api.json()
                            .at("/paths")
                            .get("/v1/features/" + feature + "/")
                            .at("/post/requestBody/content/application~1json");
            assertThat(body.at("/schema/properties").has("user_id")).as(feature).isTrue();
            assertThat(body.at("/example").isEmpty()).as(feature).isFalse();
        }
    }

    @Test
    void tellsHowItIs() {
        assertThat(client.get("/health").text("status")).isEqualTo("UP");
        assertThat(
                        new String(
                                client.get("/metrics").bytes(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .contains("http_server_requests");
    }
}
