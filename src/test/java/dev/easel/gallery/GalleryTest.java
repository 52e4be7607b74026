package dev.easel.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gallery through its API, on both databases. */
class GalleryTest {
    private final String user = Client.newUser();

    @ParameterizedTest
    @EnumSource
    void pagesNewestFirstAndCountsAll(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String first = draw(client, "one");
        String second = draw(client, "two");
        String third = draw(client, "three");
        Answer page = client.get("/v1/gallery/?limit=2&user_id=" + user);
        assertThat(page.at("count").asInt()).isEqualTo(3);
        assertThat(page.text("results/0/image_id")).isEqualTo(third);
        assertThat(page.text("results/1/image_id")).isEqualTo(second);
        Answer next =
                client.get("/v1/gallery/?limit=2&user_id=" + user + "&cursor=" + page.text("next"));
        assertThat(next.text("results/0/image_id")).isEqualTo(first);
        assertThat(next.at("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void findsByIntentAndByWordsWithoutAccents(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String cat = draw(client, "một con Mèo trên bãi biển");
        edit(client, "upscale", cat, Map.of());
        assertThat(count(client, "&intent=image_generate")).isEqualTo(1);
        assertThat(count(client, "&intent=image-generation")).isEqualTo(1);
        assertThat(count(client, "&intent=upscale")).isEqualTo(1);
        assertThat(count(client, "&q=meo+BIEN")).isEqualTo(1);
        assertThat(count(client, "&q=dog")).isZero();
        assertThat(client.get("/v1/gallery?user_id=" + user + "&intent=paint").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void remembersWhatAnImageWasMadeFrom(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String original = draw(client, "x");
        String edited = edit(client, "reimagine", original, Map.of("prompt", "y"));
        assertThat(client.get("/v1/gallery/" + edited).text("parent_image_id")).isEqualTo(original);
    }

    @ParameterizedTest
    @EnumSource
    void throwsAwayAndTakesBack(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String image = draw(client, "x");
        assertThat(client.delete("/v1/gallery/" + image + "/").status()).isEqualTo(200);
        assertThat(client.delete("/v1/gallery/" + image + "/").status()).isEqualTo(200);
        assertThat(count(client, "")).isZero();
        Answer trash = client.get("/v1/gallery/deleted?user_id=" + user);
        assertThat(trash.at("count").asInt()).isEqualTo(1);
        assertThat(trash.at("results/0/deleted_at").isNull()).isFalse();
        assertThat(client.post("/v1/gallery/" + image + "/restore", Map.of()).status())
                .isEqualTo(200);
        assertThat(count(client, "")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void removesForGood(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String image = draw(client, "x");
        String url = client.get("/v1/gallery/" + image).text("image_url");
        assertThat(
                        client.delete("/v1/gallery/" + image + "?permanent=true")
                                .at("permanent")
                                .asBoolean())
                .isTrue();
        assertThat(client.get("/v1/gallery/" + image).status()).isEqualTo(404);
        assertThat(client.get(url).status()).isEqualTo(404);
        assertThat(count(client, "")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void marksFavourites(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String image = draw(client, "x");
        draw(client, "y");
        client.patch("/v1/gallery/" + image, Map.of("favorite", true));
        client.patch("/v1/gallery/" + image, Map.of("favorite", true));
        assertThat(count(client, "&favorite=true")).isEqualTo(1);
        assertThat(count(client, "&favorite=false")).isEqualTo(1);
        assertThat(client.patch("/v1/gallery/" + image, Map.of("favorite", "perhaps")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void keepsUsersApart(TestDatabase database) {
        Client client = TestServer.on(database).client();
        String image = draw(client, "x");
        assertThat(client.get("/v1/gallery/" + image + "?user_id=" + Client.newUser()).status())
                .isEqualTo(404);
        assertThat(client.delete("/v1/gallery/" + image + "?user_id=" + Client.newUser()).status())
                .isEqualTo(404);
        assertThat(client.get("/v1/gallery?user_id=" + Client.newUser()).at("count").asInt())
                .isZero();
        assertThat(client.get("/v1/gallery").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void servesFilesForEverAndInRanges(TestDatabase database) throws Exception {
        Client client = TestServer.on(database).client();
        Answer file = client.get(client.get("/v1/gallery/" + draw(client, "x")).text("image_url"));
        assertThat(file.header("Cache-Control")).contains("immutable");
        assertThat(file.header("ETag")).isNotEmpty();
        assertThat(file.header("Accept-Ranges")).isEqualTo("bytes");
    }

    private int count(Client client, String filter) {
        return client.get("/v1/gallery/?user_id=" + user + filter).at("count").asInt();
    }

    private String draw(Client client, String prompt) {
        return make(
                client,
                "image-generation",
                Map.of("user_id", user, "prompt", prompt, "engine", TestEngine.NAME));
    }

    private String edit(Client client, String feature, String image, Map<String, String> fields) {
        Map<String, Object> body = new java.util.HashMap<>(fields);
        body.putAll(Map.of("user_id", user, "image_id", image, "engine", TestEngine.NAME));
        return make(client, feature, body);
    }

    private static String make(Client client, String feature, Map<String, ?> body) {
        Answer task = client.post("/v1/features/" + feature, body, "Prefer", "wait=30");
        assertThat(task.text("status")).isEqualTo("COMPLETED");
        return task.text("images/0/image_id");
    }
}
