package dev.easel.engine;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.image.Feature;

/**
 * Which type of request belongs to which feature, for reading one back from where it was stored.
 */
public final class RequestTypes {
    private RequestTypes() {}

    public static Class<? extends ImageRequest> of(Feature feature) {
        return switch (feature) {
            case IMAGE_GENERATION -> Generate.class;
            case UPSCALE -> Upscale.class;
            case REMOVE_BACKGROUND -> RemoveBackground.class;
            case RELIGHT -> Relight.class;
            case STYLE_TRANSFER -> StyleTransfer.class;
            case REIMAGINE -> Reimagine.class;
            case IMAGE_EXPAND -> Expand.class;
        };
    }
}
