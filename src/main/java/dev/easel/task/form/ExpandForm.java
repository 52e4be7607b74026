package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Image → the same with more around it. */
final class ExpandForm implements FeatureForm {
    private static final int MAX_SIDE = 2048;
    private static final Field<String> PROMPT =
            Fields.optionalPrompt().about("What should be there.");
    private static final Field<Integer> LEFT = side("left").example(256);
    private static final Field<Integer> RIGHT = side("right").example(256);
    private static final Field<Integer> TOP = side("top");
    private static final Field<Integer> BOTTOM = side("bottom");
    private static final Field<AspectRatio> ASPECT_RATIO =
            Fields.ASPECT_RATIO.about(
                    "Shape to grow to, instead of sides; the image stays in the middle.");
    private final ResultLimit limit;

    ExpandForm(ResultLimit limit) {
        this.limit = limit;
    }

    @Override
    public Feature feature() {
        return Feature.IMAGE_EXPAND;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PROMPT, LEFT, RIGHT, TOP, BOTTOM, ASPECT_RATIO);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        Expand asked =
                new Expand(
                        in.get(PROMPT), in.get(LEFT), in.get(RIGHT), in.get(TOP), in.get(BOTTOM));
        AspectRatio shape = in.find(ASPECT_RATIO);
        boolean sides = asked.left() + asked.right() + asked.top() + asked.bottom() > 0;
        if (!sides && in.form().value("aspect_ratio") == null && !wantsSides(in)) {
            in.reject(
                    "left",
                    "at least one of left, right, top, bottom must be > 0, or aspect_ratio be given");
        }
        if (sides && shape != null) {
            in.reject("aspect_ratio", "give either sides or aspect_ratio, not both");
        }
        if (image == null) {
            return asked;
        }
        Expand expand = shape == null ? asked : grow(in, asked.prompt(), image, shape);
        limit.check(
                in,
                shape == null ? "left" : "aspect_ratio",
                image.width() + (long) expand.left() + expand.right(),
                image.height() + (long) expand.top() + expand.bottom());
        return expand;
    }

    /** Whether a side is given that is not 0: if it could not be read, that is said already. */
    private static boolean wantsSides(FieldReader in) {
        return Stream.of(LEFT, RIGHT, TOP, BOTTOM)
                .map(side -> in.form().value(side.name()))
                .anyMatch(value -> value != null && !String.valueOf(value).equals("0"));
    }

    private static Expand grow(FieldReader in, String prompt, PixelSize image, AspectRatio shape) {
        int width = Math.max(image.width(), (int) Math.round(image.height() * shape.value()));
        int height = Math.max(image.height(), (int) Math.round(image.width() / shape.value()));
        int across = width - image.width();
        int down = height - image.height();
        if (across == 0 && down == 0) {
            in.reject("aspect_ratio", "the image of " + image + " has this shape already");
        } else if (Math.max(across, down) > 2 * MAX_SIDE) {
            in.reject("aspect_ratio", "would add more than " + MAX_SIDE + " pixels to a side");
        }
        return new Expand(prompt, across / 2, across - across / 2, down / 2, down - down / 2);
    }

    private static Field<Integer> side(String name) {
        return FieldTypes.integer(name, 0, MAX_SIDE).orElse(0).about("Pixels to add there.");
    }
}
