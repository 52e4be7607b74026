package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.image.Rgb;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Image → its subject with alpha. */
final class RemoveBackgroundForm implements FeatureForm {
    private enum Output {
        IMAGE,
        MASK
    }

    private static final Field<Output> OUTPUT =
            FieldTypes.choice("output", Output.class)
                    .orElse(Output.IMAGE)
                    .about("The cut-out, or its mask in grey.");
    private static final Field<Optional<Rgb>> BACKGROUND =
            FieldTypes.parsed(
                            "background",
                            Optional.<Rgb>empty(),
                            RemoveBackgroundForm::background,
                            "must be transparent, or a colour like #ffffff or white")
                    .about("transparent (default), or a colour to put behind the subject.");
    private static final Field<List<Integer>> SUBJECT_BOX =
            FieldTypes.list(FieldTypes.integer("subject_box", -100_000, 100_000), 4)
                    .check(
                            RemoveBackgroundForm::isBox,
                            "must be [x, y, width, height] in pixels, width and height > 0")
                    .about("Where the subject is: [x, y, width, height] in pixels.")
                    .example(List.of(120, 80, 400, 500));

    @Override
    public Feature feature() {
        return Feature.REMOVE_BACKGROUND;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(OUTPUT, BACKGROUND, SUBJECT_BOX);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        List<Integer> box = in.find(SUBJECT_BOX);
        Optional<Rgb> background = in.get(BACKGROUND);
        if (image != null && box != null && outside(box, image)) {
            in.reject("subject_box", "must lie at least partly inside the image of " + image);
        }
        return new RemoveBackground(
                in.get(OUTPUT) == Output.MASK,
                background.orElse(null),
                box == null ? null : new Box(box.get(0), box.get(1), box.get(2), box.get(3)));
    }

    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public boolean needsAlpha() {
        return true;
    }

    private static Optional<Optional<Rgb>> background(String text) {
        return text.strip().equalsIgnoreCase("transparent")
                ? Optional.of(Optional.empty())
                : Rgb.parse(text).map(Optional::of);
    }

    private static boolean isBox(List<Integer> box) {
        return box.size() == 4 && box.get(2) > 0 && box.get(3) > 0;
    }

    private static boolean outside(List<Integer> box, PixelSize image) {
        return box.get(0) >= image.width()
                || box.get(1) >= image.height()
                || box.get(0) + box.get(2) <= 0
                || box.get(1) + box.get(3) <= 0;
    }
}
