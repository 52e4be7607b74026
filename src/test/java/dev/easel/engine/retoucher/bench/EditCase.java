package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the six edits as it is commonly asked for.
 *
 * @param request what to ask for, given the size of the picture
 */
record EditCase(String name, Function<PixelSize, ImageRequest> request) {
    static final List<EditCase> ALL =
            List.of(
                    new EditCase("remove background", _ -> new RemoveBackground(false, null, null)),
                    new EditCase("upscale x2", _ -> new Upscale(2, Flavor.PHOTO, 0, 0, 0)),
                    new EditCase(
                            "relight",
                            _ ->
                                    new Relight(
                                            "golden hour from the left",
                                            LightStyle.STANDARD,
                                            0.8,
                                            null)),
                    new EditCase(
                            "style transfer", _ -> new StyleTransfer("", 0.8, 0.6, false, null)),
                    new EditCase(
                            "reimagine",
                            _ -> new Reimagine("as a watercolour", Imagination.VIVID, null)),
                    new EditCase("expand 25% left and right", EditCase::wider));

    private static Expand wider(PixelSize size) {
        return new Expand("", size.width() / 4, size.width() / 4, 0, 0);
    }

    /** The job for a picture; {@code reference} is what a style is taken from. */
    Job job(Pixels picture, Pixels reference) {
        ImageRequest asked = request.apply(picture.size());
        Inputs inputs =
                asked instanceof StyleTransfer
                        ? new Inputs(Map.of(Role.IMAGE, picture, Role.REFERENCE_IMAGE, reference))
                        : Inputs.of(picture);
        return new Job(asked, inputs, 1, Locale.ENGLISH);
    }
}
