package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Image + reference → the image in the reference's manner. */
final class StyleTransferForm implements FeatureForm {
    private static final Field<String> PROMPT = Fields.optionalPrompt();
    private static final Field<Double> STYLE = Fields.share("style_strength", 0.75);
    private static final Field<Double> STRUCTURE =
            Fields.share("structure_strength", 0.75)
                    .about("How much of the original's drawing is kept.");
    private static final Field<Boolean> PORTRAIT =
            FieldTypes.flag("is_portrait").orElse(false).about("Keep eyes and mouth readable.");
    private static final Field<PortraitStyle> PORTRAIT_STYLE =
            FieldTypes.choice("portrait_style", PortraitStyle.class);

    @Override
    public Feature feature() {
        return Feature.STYLE_TRANSFER;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PROMPT, STYLE, STRUCTURE, PORTRAIT, PORTRAIT_STYLE);
    }

    @Override
    public List<ImageField> images() {
        return List.of(ImageField.IMAGE, ImageField.REFERENCE);
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        return new StyleTransfer(
                in.get(PROMPT),
                in.get(STYLE),
                in.get(STRUCTURE),
                in.get(PORTRAIT),
                in.find(PORTRAIT_STYLE));
    }
}
