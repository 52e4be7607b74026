package dev.easel.understanding.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Message;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMAGE_GENERATION|a castle, 16:9|{aspect_ratio=widescreen_16_9}",
                "IMAGE_GENERATION|a castle in 21:9|{aspect_ratio=21:9}",
                "IMAGE_GENERATION|a phone wallpaper with koi|{aspect_ratio=social_story_9_16}",
                "IMAGE_GENERATION|hình nền điện thoại hoa sen|{aspect_ratio=social_story_9_16}",
                "IMAGE_GENERATION|a square picture of a bee in 4k|{aspect_ratio=square_1_1, resolution=4k}",
                "IMAGE_GENERATION|tạo 3 ảnh con mèo|{num_images=3}",
                "IMAGE_GENERATION|give me 4 variations of a logo, seed 99|{num_images=4, seed=99}",
                "IMAGE_GENERATION|using zen, a pond|{model=zen}",
                "IMAGE_GENERATION|photorealistic portrait of a miner|{model=realism}",
                "UPSCALE|upscale this anime drawing x2|{flavor=illustration, scale_factor=2}",
                "UPSCALE|phóng to gấp 4 lần|{scale_factor=4}",
                "UPSCALE|phong to gap doi|{scale_factor=2}",
                "UPSCALE|increase size to 800%|{scale_factor=8}",
                "UPSCALE|clean up the noise|{flavor=photo_denoiser}",
                "REMOVE_BACKGROUND|put it on a white background|{background=white}",
                "REMOVE_BACKGROUND|nền xanh dương giúp em|{background=blue}",
                "REMOVE_BACKGROUND|background #0F0|{background=#0f0}",
                "REMOVE_BACKGROUND|give me the mask as png|{output=mask, output_format=png}",
                "RELIGHT|warm light from the left|{direction=left}",
                "RELIGHT|ánh sáng điện ảnh từ trên xuống|{direction=top, style=cinematic}",
                "RELIGHT|light from the top right corner|{direction=top_right}",
                "RELIGHT|it is too dark|{style=brighter}",
                "STYLE_TRANSFER|apply the reference at 60%|{style_strength=0.6}",
                "STYLE_TRANSFER|my selfie like the reference, strength 0,4|{is_portrait=true, style_strength=0.4}",
                "REIMAGINE|a wild version|{imagination=wild}",
                "REIMAGINE|thay đổi nhẹ thôi|{imagination=subtle}",
                "IMAGE_EXPAND|add 300 px on the left|{left=300}",
                "IMAGE_EXPAND|200px left and 9000 px at the top|{left=200, top=2048}",
                "IMAGE_EXPAND|mở rộng ra 16:9|{aspect_ratio=widescreen_16_9}",
            })
    void readsWhatIsStated(Feature feature, String message, String fields) {
        assertThat(new TreeMap<>(read(feature, message).fields())).hasToString(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMAGE_GENERATION|a clock that shows 10:10",
                "IMAGE_GENERATION|a traffic jam at Times Square",
                "IMAGE_GENERATION|a zen garden with three stones",
                "IMAGE_GENERATION|four pictures hanging on a wall",
                "UPSCALE|make it bigger",
                "REMOVE_BACKGROUND|remove the white background",
                "REMOVE_BACKGROUND|bỏ nền trắng đi",
                "RELIGHT|change the light",
                "REIMAGINE|add a mug",
                "IMAGE_EXPAND|zoom out",
            })
    void inventsNothing(Feature feature, String message) {
        Stated stated = read(feature, message);
        assertThat(stated.fields()).isEmpty();
        assertThat(stated.shares()).isEmpty();
        assertThat(stated.longSide()).isEmpty();
    }

    @Test
    void sidesGrowByAShareOfThePicture() {
        assertThat(shares("extend it to the right")).isEqualTo(Map.of("right", 0.25));
        assertThat(shares("more sky please")).isEqualTo(Map.of("top", 0.25));
        assertThat(shares("mở rộng hai bên 30%")).isEqualTo(Map.of("left", 0.3, "right", 0.3));
        assertThat(shares("half as much again at the bottom")).isEqualTo(Map.of("bottom", 0.5));
        assertThat(shares("grow it by 10%")).hasSize(4).containsEntry("left", 0.1);
    }

    private static Map<String, Double> shares(String message) {
        return read(Feature.IMAGE_EXPAND, message).shares();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to 4k", "lên 4096 px", "get it up to 4096 pixels"})
    void aSizeToReachIsNotAFactor(String message) {
        Stated stated = read(Feature.UPSCALE, message);
        assertThat(stated.longSide()).isEqualTo(OptionalInt.of(4096));
        assertThat(stated.fields()).isEmpty();
    }

    private static Stated read(Feature feature, String message) {
        return ParameterReader.read(feature, Message.of(message));
    }
}
