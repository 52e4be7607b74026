package dev.easel.image.codec;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageCodecContract;
import dev.easel.image.ImageLimits;

class HeaderFirstCodecTest extends ImageCodecContract {
    @Override
    protected ImageCodec codec() {
        return new HeaderFirstCodec(ImageLimits.DEFAULT);
    }
}
