package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Image → imagined anew. */
final class ReimagineForm implements FeatureForm {
    private static final Field<String> PROMPT =
            Fields.optionalPrompt()
                    .about("The look that is wanted.")
                    .example("as a watercolour in autumn");
    private static final Field<Imagination> IMAGINATION =
            FieldTypes.choice("imagination", Imagination.class)
                    .orElse(Imagination.SUBTLE)
                    .about("How far the result may go.");
    private static final Field<Optional<AspectRatio>> ASPECT_RATIO =
            FieldTypes.parsed(
                            "aspect_ratio",
                            Optional.<AspectRatio>empty(),
                            ReimagineForm::aspectRatio,
                            "must be original, a name like square_1_1, or W:H like 3:2")
                    .about("original (default), a name like widescreen_16_9, or W:H.");

    @Override
    public Feature feature() {
        return Feature.REIMAGINE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PROMPT, IMAGINATION, ASPECT_RATIO);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        return new Reimagine(
                in.get(PROMPT), in.get(IMAGINATION), in.get(ASPECT_RATIO).orElse(null));
    }

    @Override
    public int maxImages() {
        return 4;
    }

    private static Optional<Optional<AspectRatio>> aspectRatio(String text) {
        return text.strip().equalsIgnoreCase("original")
                ? Optional.of(Optional.empty())
                : AspectRatio.parse(text).map(Optional::of);
    }
}
