package dev.easel.chat;

import dev.easel.chat.Conversation.Pictures;
import dev.easel.chat.Conversation.Said;
import dev.easel.engine.Inputs.Role;
import dev.easel.http.Form;
import dev.easel.image.Feature;
import dev.easel.understanding.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns what was understood into the same form that the feature's own endpoint would get. */
final class TaskForms {
    /** What "wider" adds on either side when the words say neither side nor amount. */
    private static final double DEFAULT_SHARE = 0.25;

    private TaskForms() {}

    static Form of(
            Feature feature,
            Reading reading,
            Said said,
            Pictures pictures,
            Map<String, Object> asked) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (hasPrompt(feature)) {
            values.put("prompt", reading.prompt().subject());
        }
        if (feature == Feature.RELIGHT && reading.prompt().subject().isBlank()) {
            values.put("prompt", said.text());
        }
        values.putAll(asked);
        if (feature == Feature.IMAGE_EXPAND && pictures.image() != null && !hasExtent(asked)) {
            int share =
                    (int)
                            Math.clamp(
                                    Math.round(pictures.image().size().width() * DEFAULT_SHARE),
                                    1,
                                    2048);
            values.put("left", share);
            values.put("right", share);
        }
        if (feature != Feature.IMAGE_GENERATION && pictures.image() != null) {
            values.put(Role.IMAGE.word(), pictures.image());
        }
        if ((feature == Feature.STYLE_TRANSFER || feature == Feature.RELIGHT)
                && pictures.reference() != null) {
            values.put(Role.REFERENCE_IMAGE.word(), pictures.reference());
        }
        values.put("user_id", said.user().value());
        values.put("session_id", said.session().value());
        return Form.of(values);
    }

    /** Whether words steer this feature. */
    static boolean hasPrompt(Feature feature) {
        return feature != Feature.UPSCALE && feature != Feature.REMOVE_BACKGROUND;
    }

    private static boolean hasExtent(Map<String, Object> asked) {
        return asked.containsKey("aspect_ratio")
                || asked.containsKey("left")
                || asked.containsKey("right")
                || asked.containsKey("top")
                || asked.containsKey("bottom");
    }
}
