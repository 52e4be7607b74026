package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Model;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.Inputs.Role;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.image.Rgb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words → picture. */
final class GenerationForm implements FeatureForm {
    private static final Field<String> PROMPT =
            Fields.prompt()
                    .require()
                    .about("What to draw.")
                    .example("a cat on the beach at sunset");
    private static final Field<AspectRatio> ASPECT_RATIO =
            Fields.ASPECT_RATIO.orElse(AspectRatio.SQUARE).example("widescreen_16_9");
    private static final Field<Model> MODEL =
            FieldTypes.choice("model", Model.class)
                    .orElse(Model.REALISM)
                    .about(
                            "realism: light, texture, depth; fluid: composition, colour; zen: fewer things, softer.");
    private static final Field<Resolution> RESOLUTION =
            FieldTypes.choice("resolution", resolutions())
                    .orElse(Resolution.R2K)
                    .about("Long side: 1k 1024, 2k 2048, 4k 4096 pixels.");
    private static final Field<Integer> ADHERENCE =
            FieldTypes.integer("adherence", 0, 100).orElse(50).about("To `style_reference`.");
    private static final Field<Integer> STRUCTURE_STRENGTH =
            FieldTypes.integer("structure_strength", 0, 100)
                    .orElse(50)
                    .about("To `structure_reference`.");
    private static final Field<List<Rgb>> COLORS =
            FieldTypes.list(Fields.color("styling.colors"), 5)
                    .about("Up to five colours that lead the palette: #RRGGBB or names.");

    @Override
    public Feature feature() {
        return Feature.IMAGE_GENERATION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                PROMPT, ASPECT_RATIO, MODEL, RESOLUTION, ADHERENCE, STRUCTURE_STRENGTH, COLORS);
    }

    @Override
    public List<ImageField> images() {
        return List.of(
                new ImageField(Role.STYLE_REFERENCE, false),
                new ImageField(Role.STRUCTURE_REFERENCE, false));
    }

    @Override
    public ImageRequest read(FieldReader in, @Nullable PixelSize image) {
        List<Rgb> colors = in.find(COLORS);
        return new Generate(
                in.get(PROMPT),
                in.get(ASPECT_RATIO),
                in.get(RESOLUTION),
                in.get(MODEL),
                in.get(ADHERENCE),
                in.get(STRUCTURE_STRENGTH),
                colors == null ? List.of() : colors);
    }

    @Override
    public int maxImages() {
        return 4;
    }

    private static Map<String, Resolution> resolutions() {
        Map<String, Resolution> words = new LinkedHashMap<>();
        words.put("1k", Resolution.R1K);
        words.put("2k", Resolution.R2K);
        words.put("4k", Resolution.R4K);
        return words;
    }
}
