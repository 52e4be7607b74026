package dev.easel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that mean something only after what went before. */
class ContextTest {
    @ParameterizedTest
    @EnumSource
    void doesSeveralThingsInARow(TestDatabase database) {
        Talk talk = Talk.begin(TestServer.on(database).client());
        Answer drawn = talk.done("a red house");
        Answer said = talk.say("remove the background and make it twice as big");
        assertThat(said.text("content")).contains("2 steps", "1. ", "2. ");
        assertThat(said.at("steps")).hasSize(2);
        Answer done = talk.follow(said);
        assertThat(done.text("status")).isEqualTo("COMPLETED");
        assertThat(done.text("intent")).isEqualTo("upscale");
        assertThat(done.at("progress").asDouble()).isEqualTo(1);
        Answer cut = talk.client().get("/v1/gallery/" + talk.image(done).text("parent_image_id"));
        assertThat(cut.text("intent")).isEqualTo("remove_background");
        assertThat(cut.text("parent_image_id")).isEqualTo(drawn.text("image_ids/0"));
    }

    @ParameterizedTest
    @EnumSource
    void endsTheRowWhereAStepFails(TestDatabase database) {
        Talk talk = Talk.begin(TestServer.on(database).client());
        Answer said =
                talk.say(
                        "draw a cat and then remove the background",
                        Map.of("feature_params", Map.of("prompt", "refuse")));
        Answer failed = talk.follow(said);
        assertThat(failed.text("status")).isEqualTo("FAILED");
        assertThat(failed.text("error/code")).isEqualTo("earlier_step_failed");
        assertThat(failed.text("content")).contains("Step 1/2", "Not today");
    }

    @Test
    void stopsTheWholeRow() {
        Talk talk = Talk.begin(TestServer.shared().client());
        Answer said =
                talk.say(
                        "draw a cat and then remove the background",
                        Map.of("feature_params", Map.of("prompt", "wait for nothing")));
        assertThat(talk.say("stop").text("content")).contains("Stopping");
        assertThat(talk.follow(said).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void goesOnFromAPictureThatIsStillBeingMade() {
        Talk talk = Talk.begin(TestServer.shared().client());
        Answer first =
                talk.say(
                        "draw a cat",
                        Map.of("feature_params", Map.of("prompt", "wait for the next message")));
        Answer second = talk.say("enlarge it twice");
        assertThat(second.text("status")).isEqualTo("CREATED");
        TestEngine.release("for the next message");
        Answer done = talk.follow(second);
        assertThat(talk.image(done).text("parent_image_id"))
                .isEqualTo(talk.follow(first).text("image_ids/0"));
    }

    @ParameterizedTest
    @EnumSource
    void drawsAgainWithTheChange(TestDatabase database) {
        Talk talk = Talk.begin(TestServer.on(database).client());
        Answer drawn = talk.done("draw a white cat on the beach at sunset, 16:9");
        Answer night = talk.done("at night instead");
        Answer before = task(talk, drawn);
        Answer after = task(talk, night);
        assertThat(night.text("intent")).isEqualTo("image_generation");
        assertThat(after.text("parameters/prompt")).isEqualTo("a white cat on the beach, at night");
        assertThat(after.text("images/0/seed")).isEqualTo(before.text("images/0/seed"));
        assertThat(after.text("aspect_ratio")).isEqualTo("widescreen_16_9");
        assertThat(talk.image(night).text("parent_image_id")).isEqualTo(drawn.text("image_ids/0"));
        assertThat(task(talk, talk.done("make the cat black")).text("parameters/prompt"))
                .isEqualTo("a black cat on the beach, at night");
    }

    private static Answer task(Talk talk, Answer message) {
        return talk.client().get("/v1/tasks/" + message.text("task_id"));
    }

    @Test
    void makesAnotherVersionAndGoesBack() {
        Talk talk = Talk.begin(TestServer.shared().client());
        Answer first = talk.done("draw a red house");
        Answer second = talk.done("another version");
        assertThat(task(talk, second).text("parameters/prompt")).isEqualTo("a red house");
        assertThat(task(talk, second).text("images/0/seed"))
                .isNotEqualTo(task(talk, first).text("images/0/seed"));
        Answer undone = talk.say("undo");
        assertThat(undone.text("image_ids/0")).isEqualTo(first.text("image_ids/0"));
        assertThat(undone.text("intent")).isEqualTo("other");
        Answer edited = talk.done("remove the background");
        assertThat(talk.image(edited).text("parent_image_id")).isEqualTo(first.text("image_ids/0"));
        assertThat(talk.say("the second picture").text("image_ids/0"))
                .isEqualTo(second.text("image_ids/0"));
    }

    @Test
    void answersInTheSessionsLanguage() {
        Talk talk = Talk.begin(TestServer.shared().client());
        talk.done("vẽ một ngôi nhà đỏ");
        talk.done("phóng to gấp đôi");
        assertThat(talk.say("hoàn tác").text("content")).startsWith("Đã quay lại");
    }

    @Test
    void repeatsTheLastEditMoreGently() {
        Talk talk = Talk.begin(TestServer.shared().client());
        Answer drawn = talk.done("draw a red house");
        talk.done("warm evening light from the left");
        Answer gentler = talk.done("less");
        assertThat(task(talk, gentler).at("parameters/light_transfer_strength").asDouble())
                .isEqualTo(0.4);
        assertThat(talk.image(gentler).text("parent_image_id"))
                .isEqualTo(drawn.text("image_ids/0"));
    }

    @Test
    void takesThePictureItHasAskedFor() {
        Client client = TestServer.shared().client();
        Talk talk = Talk.begin(client);
        assertThat(talk.say("upscale it 4x").text("content")).contains("Which picture");
        byte[] png = client.get(talk.done("draw a red house").text("uploaded_urls/0")).bytes();
        Talk fresh = Talk.begin(client);
        fresh.say("upscale it 4x");
        String data = Base64.getEncoder().encodeToString(png);
        Answer done = fresh.follow(fresh.say("this one", Map.of("image_data", data)));
        assertThat(done.text("intent")).isEqualTo("upscale");
        assertThat(done.text("content")).contains("4 times");
        Answer history = client.get(fresh.path());
        Answer thumbnail = client.get(history.text("messages/2/attachments/0/thumbnail_url"));
        assertThat(thumbnail.status()).isEqualTo(200);
        assertThat(thumbnail.header("Content-Type")).isEqualTo("image/webp");
        Answer undone = fresh.say("undo");
        assertThat(client.get(undone.text("uploaded_urls/0")).bytes()).isEqualTo(png);
    }

    @Test
    void asksWhenUnsureAndUnderstandsTheAnswer() {
        Talk talk = Talk.begin(TestServer.shared().client());
        talk.done("draw a red house");
        Answer asked =
                List.of(
                                "hmm the thing",
                                "make it wow",
                                "sort it out a bit",
                                "fix",
                                "xyzzy",
                                "do the usual")
                        .stream()
                        .map(talk::say)
                        .filter(answer -> answer.text("content").contains("Which of these"))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.at("task_id").isNull()).isTrue();
        assertThat(asked.at("suggestions").size()).isBetween(2, 3);
    }
}
