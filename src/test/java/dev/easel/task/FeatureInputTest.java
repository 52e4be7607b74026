package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.Pixels;
import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form in which an image may come, and every way in which a request may be wrong. */
class FeatureInputTest {
    private final TestServer server = TestServer.shared();
    private final Client client = server.client();
    private final String user = Client.newUser();
    private final byte[] picture = server.bean(ImageCodec.class).encode(picture(), ImageFormat.PNG);

    @Test
    void takesAnImageInEveryForm() throws IOException {
        String base64 = Base64.getEncoder().encodeToString(picture);
        Answer first = upscale(Map.of("image_data", base64));
        assertCompleted(first);
        assertCompleted(upscale(Map.of("image_data", "data:image/png;base64," + base64)));
        assertCompleted(upscale(Map.of("image", base64)));
        assertCompleted(upscale(Map.of("image_id", first.text("images/0/image_id"))));
        assertCompleted(upscale(Map.of("image", first.text("images/0/image_id"))));
        assertCompleted(upscale(Map.of("image_url", first.text("uploaded_urls/0"))));
        assertCompleted(upscale(Map.of("image", first.text("uploaded_urls/0"))));
        assertCompleted(multipart("image_file"));
        assertCompleted(multipart("image"));
    }

    @Test
    void namesEveryBadFieldAtOnce() {
        Answer answer =
                client.post(
                        "/v1/features/image-generation/",
                        Map.of(
                                "aspect_ratio",
                                "round",
                                "resolution",
                                "9k",
                                "num_images",
                                9,
                                "seed",
                                "x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("errors").valueStream().map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "user_id", "prompt", "aspect_ratio", "resolution", "num_images", "seed");
    }

    @ParameterizedTest
    @CsvSource({
        "scale_factor, 3",
        "flavor, tasty",
        "sharpen, 101",
        "smart_grain, -1",
        "output_format, gif",
        "engine, nobody",
        "webhook_url, ftp://x/y",
        "seed, 1.5"
    })
    void refusesAWrongValue(String field, String value) {
        Answer answer =
                upscale(
                        Map.of(
                                "image_data",
                                Base64.getEncoder().encodeToString(picture),
                                field,
                                value));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors/0/field")).isEqualTo(field);
        assertThat(client.get("/v1/tasks?user_id=" + user).at("results")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"user_id\": \"u\"",
                "{\"user_id\": \"u\"} x",
                "null",
                "\u0000"
            })
    void refusesBrokenJson(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Answer answer = client.postRaw("/v1/features/upscale", "application/json", bytes);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void refusesBytesThatAreNoImage() {
        String words =
                Base64.getEncoder().encodeToString("not an image".getBytes(StandardCharsets.UTF_8));
        assertThat(upscale(Map.of("image_data", words)).status()).isEqualTo(422);
        assertThat(upscale(Map.of("image_data", "%%%")).status()).isEqualTo(400);
        byte[] half = Arrays.copyOf(picture, picture.length / 2);
        assertThat(upscale(Map.of("image_data", Base64.getEncoder().encodeToString(half))).status())
                .isEqualTo(422);
        assertThat(client.get("/v1/tasks?user_id=" + user).at("results")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/a.png",
                "http://localhost/a.png",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/a.png",
                "http://10.0.0.1/a.png",
                "http://0x7f000001/a.png",
                "https://no-such-host.invalid/a.png"
            })
    void fetchesOnlyFromPublicAddresses(String url) {
        assertThat(upscale(Map.of("image_url", url)).status()).isEqualTo(422);
    }

    @Test
    void keepsOthersImagesToThem() {
        Answer own = upscale(Map.of("image_data", Base64.getEncoder().encodeToString(picture)));
        Map<String, String> theft =
                Map.of(
                        "user_id",
                        Client.newUser(),
                        "image_id",
                        own.text("images/0/image_id"),
                        "engine",
                        "test");
        assertThat(client.post("/v1/features/upscale", theft).status()).isEqualTo(404);
    }

    @Test
    void refusesBrokenMultipart() {
        byte[] body =
                "--x\r\nContent-Disposition: form-data; name=\"image\"\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        Answer answer =
                client.postRaw("/v1/features/upscale", "multipart/form-data; boundary=x", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(client.postRaw("/v1/features/upscale", "text/plain", body).status())
                .isEqualTo(415);
    }

    private Answer upscale(Map<String, ?> fields) {
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("user_id", user, "engine", TestEngine.NAME));
        body.putAll(fields);
        return client.post("/v1/features/upscale/", body, "Prefer", "wait=30");
    }

    private Answer multipart(String name) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String fields =
                "--x\r\nContent-Disposition: form-data; name=\"request\"\r\nContent-Type: application/json\r\n\r\n"
                        + "{\"user_id\": \"%s\", \"engine\": \"test\"}\r\n".formatted(user)
                        + "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.png\"\r\n\r\n"
                                .formatted(name);
        body.write(fields.getBytes(StandardCharsets.UTF_8));
        body.write(picture);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        Answer task =
                client.postRaw(
                        "/v1/features/upscale/",
                        "multipart/form-data; boundary=x",
                        body.toByteArray());
        return client.follow("/v1/tasks/" + task.text("task_id"));
    }

    private static void assertCompleted(Answer task) {
        assertThat(task.text("status")).as(task.json().toString()).isEqualTo("COMPLETED");
    }

    private static Pixels picture() {
        int[] pixels = new int[24 * 16];
        Arrays.fill(pixels, 0xFF336699);
        return new Pixels(24, 16, pixels);
    }
}
