package dev.easel.task;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.image.PixelSize;

/** How large a picture will be before it is made. */
final class ResultSize {
    private ResultSize() {}

    /**
     * The size of what the request makes.
     *
     * @param image the main picture's size; of no matter where there is none
     */
    static PixelSize of(ImageRequest request, PixelSize image) {
        return switch (request) {
            case Generate generate -> generate.size();
            case Upscale upscale -> times(image, upscale.factor());
            case Expand expand ->
                    new PixelSize(
                            image.width() + expand.left() + expand.right(),
                            image.height() + expand.top() + expand.bottom());
            case Reimagine reimagine ->
                    reimagine.aspectRatio() == null
                            ? image
                            : reimagine.aspectRatio().withLongSide(image.longSide());
            case RemoveBackground cut -> image;
            case Relight relight -> image;
            case StyleTransfer transfer -> image;
        };
    }

    private static PixelSize times(PixelSize image, int factor) {
        return new PixelSize(image.width() * factor, image.height() * factor);
    }
}
