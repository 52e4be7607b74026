package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Image → the same, larger. */
final class UpscaleForm implements FeatureForm {
    private static final Field<Integer> FACTOR =
            FieldTypes.choice("scale_factor", factors())
                    .orElse(2)
                    .about("How many times larger each side becomes.");
    private static final Field<Flavor> FLAVOR =
            FieldTypes.choice("flavor", Flavor.class)
                    .orElse(Flavor.PHOTO)
                    .about("What the picture is of.");
    private static final Field<Integer> SHARPEN = Fields.percent("sharpen");
    private static final Field<Integer> SMART_GRAIN = Fields.percent("smart_grain");
    private static final Field<Integer> ULTRA_DETAIL = Fields.percent("ultra_detail");
    private final ResultLimit limit;

    UpscaleForm(ResultLimit limit) {
        this.limit = limit;
    }

    @Override
    public Feature feature() {
        return Feature.UPSCALE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FACTOR, FLAVOR, SHARPEN, SMART_GRAIN, ULTRA_DETAIL);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        int factor = in.get(FACTOR);
        if (image != null) {
            limit.check(
                    in,
                    "scale_factor",
                    (long) image.width() * factor,
                    (long) image.height() * factor);
        }
        return new Upscale(
                factor, in.get(FLAVOR), in.get(SHARPEN), in.get(SMART_GRAIN), in.get(ULTRA_DETAIL));
    }

    private static Map<String, Integer> factors() {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int factor : new int[] {2, 4, 8}) {
            words.put(String.valueOf(factor), factor);
            words.put(factor + "x", factor);
            words.put("x" + factor, factor);
        }
        return words;
    }
}
