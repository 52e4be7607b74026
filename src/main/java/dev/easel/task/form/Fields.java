package dev.easel.task.form;

import dev.easel.http.Field;
import dev.easel.http.FieldTypes;
import dev.easel.image.AspectRatio;
import dev.easel.image.Rgb;

/** Fields that several features have. */
final class Fields {
    private static final int MAX_PROMPT = 4000;

    static final Field<AspectRatio> ASPECT_RATIO =
            FieldTypes.parsed(
                            "aspect_ratio",
                            AspectRatio.SQUARE,
                            AspectRatio::parse,
                            "must be one of: "
                                    + String.join(", ", AspectRatio.NAMES.keySet())
                                    + "; or W:H of at most 5:1, like 3:2")
                    .about("One of " + String.join(", ", AspectRatio.NAMES.keySet()) + ", or W:H.");

    private Fields() {}

    static Field<String> prompt() {
        return FieldTypes.filled("prompt", MAX_PROMPT);
    }

    /** A prompt that may be missing or empty. */
    static Field<String> optionalPrompt() {
        return FieldTypes.text("prompt", MAX_PROMPT).orElse("");
    }

    static Field<Rgb> color(String name) {
        return FieldTypes.parsed(
                name, new Rgb(0), Rgb::parse, "must be a colour like #ff8800 or white");
    }

    static Field<Integer> percent(String name) {
        return FieldTypes.integer(name, 0, 100).orElse(0);
    }

    static Field<Double> share(String name, double fallback) {
        return FieldTypes.number(name, 0, 1).orElse(fallback);
    }
}
