package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Feature;
import dev.easel.understanding.Reading;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which messages the model is asked about, and what it may change in how they are read. */
class WhenAskedTest {
    private static final String SURE = "remove the background";
    private static final String SURE_PICTURE = "draw a cat on the beach at sunset";
    private final ModelServer server =
            ModelServer.answering(Wire.OPENAI, Said.intent("other").json());

    @AfterEach
    void close() {
        server.close();
    }

    private Asking asking(String... settings) {
        return Asking.at(Wire.OPENAI, server.url(Wire.OPENAI.base), settings);
    }

    private void answer(Said said) {
        server.behave(ModelServer.saying(200, Wire.OPENAI.envelope(said.json())));
    }

    @Test
    void asksAboutWhatIsUnsureAndSmallTalk() {
        Asking asking = asking("use=unsure");
        assertThat(asking.about(SURE)).isEmpty();
        assertThat(asking.about(SURE_PICTURE)).isEmpty();
        assertThat(server.requests()).isEmpty();
        assertThat(asking.about("good morning!")).isPresent();
        assertThat(asking.about("mumble frob the wotsit")).isPresent();
    }

    @Test
    void asksAboutMoreOrLessByTheSettings() {
        assertThat(asking("use=unsure", "sure-from=1").about(SURE)).isPresent();
        assertThat(asking("use=all").about(SURE)).isPresent();
        Asking refining = asking("use=unsure", "refine=true");
        assertThat(refining.about(SURE)).isEmpty();
        assertThat(refining.about(SURE_PICTURE)).isPresent();
    }

    @Test
    void talksInWordsOfItsOwn() {
        answer(
                Said.intent("other")
                        .with("subject", "nonsense")
                        .parameters("seed", "1")
                        .with("reply", "Chào bạn! Tôi vẽ tranh và sửa ảnh."));
        Reading reading = asking().about("chào bạn nhé").orElseThrow();
        assertThat(reading.intent()).isEmpty();
        assertThat(reading.reply()).contains("Chào bạn! Tôi vẽ tranh và sửa ảnh.");
        assertThat(reading.parameters()).isEmpty();
        assertThat(reading.prompt().prompt()).isEqualTo("chào bạn nhé");
    }

    @Test
    void changesNothingThatTheWordsSay() {
        answer(
                Said.intent("upscale")
                        .with("subject", "x")
                        .parameters("scale_factor", "8", "flavor", "art"));
        Reading reading = asking().about("please enlarge this 4x").orElseThrow();
        assertThat(reading.parameters().get("scale_factor")).hasToString("4");
        assertThat(reading.parameters()).containsEntry("flavor", "art");
        assertThat(reading.prompt().subject()).doesNotContain("x ");
    }

    @Test
    void dropsWhatContradictsTheWords() {
        answer(Said.intent("image_expand").parameters("aspect_ratio", "16:9", "top", "100"));
        Reading reading = asking().about("extend it 200 pixels to the left").orElseThrow();
        assertThat(reading.intent()).contains(Feature.IMAGE_EXPAND);
        assertThat(reading.parameters())
                .containsKeys("left", "top")
                .doesNotContainKey("aspect_ratio");
    }

    @Test
    void givesNumbersAndFlagsTheirTypes() {
        answer(
                Said.intent("style_transfer")
                        .parameters("style_strength", "0.4", "is_portrait", "yes", "seed", 12));
        Reading reading = asking().about("like that other one").orElseThrow();
        assertThat(reading.parameters())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("style_strength", 0.4, "is_portrait", true, "seed", 12L));
    }

    @Test
    void asksForLittleThinkingIfToldTo() {
        asking("effort=minimal").about("hello");
        asking().about("hello");
        assertThat(server.requests().get(0).body().at("/reasoning_effort").asString(""))
                .isEqualTo("minimal");
        assertThat(server.requests().get(1).body().has("reasoning_effort")).isFalse();
        try (ModelServer gemini = ModelServer.answering(Wire.GEMINI, Said.intent("other").json())) {
            Asking.at(Wire.GEMINI, gemini.url(Wire.GEMINI.base), "effort=low").about("hello");
            assertThat(
                            gemini.requests()
                                    .getFirst()
                                    .body()
                                    .at("/generationConfig/thinkingConfig/thinkingLevel")
                                    .asString(""))
                    .isEqualToIgnoringCase("low");
        }
    }
}
