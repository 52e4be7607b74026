package dev.easel.understanding.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Feature;
import dev.easel.understanding.Refined;
import dev.easel.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefinementTest {
    private final Understanding understanding = new Understanding();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you please draw me a fox asleep in a hammock, 16:9?|a fox asleep in a hammock?",
                "hi! generate an image of two owls, seed 42 please|two owls",
                "I want a logo for my bakery, thanks|a logo for my bakery",
                "a photo of Ha Long Bay in 4k|a photo of Ha Long Bay",
                "make a poster that says \"please, 16:9\"|a poster that says \"please, 16:9\"",
                "vẽ cho mình một con mèo trên mái nhà nhé|một con mèo trên mái nhà",
                "bạn ơi tạo ảnh hoàng hôn ở Đà Nẵng tỉ lệ 16:9 giúp mình với|ảnh hoàng hôn ở Đà Nẵng",
                "dibuja un zorro por favor|un zorro",
                "zeichne bitte einen Fuchs|einen Fuchs",
                "画一只猫，谢谢|一只猫",
                "Bạn ơi bạn có thể vẽ cho em một con rồng được không ạ|một con rồng",
                "Buenas tardes, ¿sería tan amable de dibujarme un erizo? Muchas gracias.|un erizo?",
                "Bonjour, pourriez-vous dessiner un hérisson ? Merci infiniment.|un hérisson?",
                "Guten Tag, ich hätte gern ein Plakat für den Chor, vielen Dank|ein Plakat für den Chor",
                "Boa tarde, poderia por gentileza desenhar um ouriço? Muito obrigada.|um ouriço?",
                "您好，麻烦您画一只猫，非常感谢|一只猫",
                "恐れ入りますが、猫の絵をお願いします|猫の絵を",
            })
    void keepsTheUsersOwnWords(String message, String subject) {
        assertThat(refined(message).subject()).isEqualTo(subject);
    }

    @Test
    void addsOneTermForEachOpenSlot() {
        Refined refined = refined("a teapot");
        assertThat(refined.added())
                .containsExactly("soft natural light", "balanced composition", "fine detail");
        assertThat(refined.prompt()).startsWith("a teapot, soft natural light, ");
        assertThat(refined.original()).isEqualTo("a teapot");
    }

    @Test
    void fillsNoSlotTwice() {
        Refined refined = refined("close-up photo of a rose at dawn, sharp");
        assertThat(refined.added()).isEmpty();
    }

    @Test
    void aTimeOfDayIsLightEnough() {
        assertThat(refined("a harbour at night").added()).noneMatch(t -> t.contains("light"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"draw a fox", "watercolor of a fox", "logo with a fox", "vẽ một con cáo"})
    void drawingsAndLogosGetNoPhotoTerms(String message) {
        assertThat(refined(message).added())
                .noneMatch(t -> t.contains("photo") || t.contains("chụp"));
    }

    @Test
    void addsInTheLanguageOfThePromptOrNotAtAll() {
        assertThat(refined("một ấm trà").added()).contains("ánh sáng tự nhiên dịu");
        assertThat(refined("une théière sur la table").added()).isEmpty();
        assertThat(refined("一个茶壶").added()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please draw me a fox, 16:9",
                "a teapot",
                "vẽ cho em con rồng nhé",
                "một con đường làng",
                "ve giup minh canh bien luc sau gio sang",
                "muon 1 tam chill chill quan cafe ban dem",
                "mach mal nen hai mit sonnenbrille lol",
                "crée une image d'un port à l'aube",
                "I need a logo!!! thanks",
                "make it",
                "please",
                "16:9",
                "\"\"",
                "...",
            })
    void refiningTwiceIsRefiningOnce(String message) {
        String once = refined(message).prompt();
        assertThat(refined(once).prompt()).isEqualTo(once);
    }

    @Test
    void editsKeepTheirVerb() {
        Refined refined =
                understanding.refine(Feature.REIMAGINE, "please remove the yacht, thanks");
        assertThat(refined.prompt()).isEqualTo("remove the yacht");
    }

    @Test
    void upscalingAndCuttingOutAreNotRefined() {
        for (Feature feature : new Feature[] {Feature.UPSCALE, Feature.REMOVE_BACKGROUND}) {
            Refined refined = understanding.refine(feature, "please do it, 4x");
            assertThat(refined.prompt()).isEqualTo("please do it, 4x");
            assertThat(refined.added()).isEmpty();
        }
    }

    private Refined refined(String message) {
        return understanding.refine(Feature.IMAGE_GENERATION, message);
    }
}
