package dev.easel.chat;

import dev.easel.engine.Inputs.Role;
import dev.easel.http.Form;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.understanding.Reading;
import dev.easel.understanding.dialogue.FollowUp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns what was understood into the same form that the feature's own endpoint would get. */
final class TaskForms {
    /** What "wider" adds on either side when the words say neither side nor amount. */
    private static final double DEFAULT_SHARE = 0.25;

    private static final int MOST_PIXELS = 2048;

    private TaskForms() {}

    static Form of(
            Feature feature,
            Reading reading,
            Said said,
            Pictures pictures,
            Map<String, Object> asked) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (hasPrompt(feature)) {
            values.put("prompt", prompt(feature, reading.prompt().subject(), said.text()));
        }
        values.putAll(asked);
        if (!assumed(feature, asked).isEmpty() && pictures.image() != null) {
            values.putAll(defaults(feature, pictures.image().size()));
        }
        putPictures(feature, pictures, values);
        putOwner(said, values);
        return Form.of(values);
    }

    private static String prompt(Feature feature, String subject, String text) {
        if (feature == Feature.REIMAGINE && FollowUp.isChange(subject)) {
            return FollowUp.of(subject).words();
        }
        return feature == Feature.RELIGHT && subject.isBlank() ? text : subject;
    }

    /** Whose task it is. */
    static void putOwner(Said said, Map<String, Object> values) {
        values.put("user_id", said.user().value());
        values.put("session_id", said.session().value());
    }

    private static void putPictures(
            Feature feature, Pictures pictures, Map<String, Object> values) {
        if (feature != Feature.IMAGE_GENERATION && pictures.image() != null) {
            values.put(Role.IMAGE.word(), pictures.image());
        }
        boolean takes = feature == Feature.STYLE_TRANSFER || feature == Feature.RELIGHT;
        if (takes && pictures.reference() != null) {
            values.put(Role.REFERENCE_IMAGE.word(), pictures.reference());
        }
    }

    /** Whether words steer this feature. */
    static boolean hasPrompt(Feature feature) {
        return feature != Feature.UPSCALE && feature != Feature.REMOVE_BACKGROUND;
    }

    /** What the fields leave open and the answer should tell: {@code factor}, {@code sides}. */
    static List<String> assumed(Feature feature, Map<String, Object> asked) {
        return switch (feature) {
            case UPSCALE -> asked.containsKey("scale_factor") ? List.of() : List.of("factor");
            case IMAGE_EXPAND ->
                    Stream.of("aspect_ratio", "left", "right", "top", "bottom")
                                    .anyMatch(asked::containsKey)
                            ? List.of()
                            : List.of("sides");
            case IMAGE_GENERATION, REMOVE_BACKGROUND, RELIGHT, STYLE_TRANSFER, REIMAGINE ->
                    List.of();
        };
    }

    private static Map<String, Object> defaults(Feature feature, PixelSize size) {
        if (feature != Feature.IMAGE_EXPAND) {
            return Map.of();
        }
        long share = Math.clamp(Math.round(size.width() * DEFAULT_SHARE), 1, MOST_PIXELS);
        return Map.of("left", (int) share, "right", (int) share);
    }
}
