package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Image → the same in other light. */
final class RelightForm implements FeatureForm {
    private static final Field<String> PROMPT =
            Fields.optionalPrompt()
                    .about("The light that is wanted; needed unless there is a `reference_image`.")
                    .example("warm sunset light from the left");
    private static final Field<LightStyle> STYLE =
            FieldTypes.choice("style", LightStyle.class).orElse(LightStyle.STANDARD);
    private static final Field<Double> STRENGTH =
            Fields.share("light_transfer_strength", 0.8).about("0 changes nothing, 1 all.");
    private static final Field<Direction> DIRECTION =
            FieldTypes.choice("direction", Direction.class)
                    .about("Where the light comes from, seen by the viewer.");

    @Override
    public Feature feature() {
        return Feature.RELIGHT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PROMPT, STYLE, STRENGTH, DIRECTION);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE, ImageField.OPTIONAL_REFERENCE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        String prompt = in.get(PROMPT);
        if (prompt.isBlank() && !in.form().hasAny(ImageField.OPTIONAL_REFERENCE.names())) {
            in.reject("prompt", "is required unless there is a reference_image");
        }
        return new Relight(prompt, in.get(STYLE), in.get(STRENGTH), in.find(DIRECTION));
    }
}
