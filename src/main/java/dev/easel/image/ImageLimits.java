package dev.easel.image;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is accepted as an image; settings {@code easel.images.*}.
 *
 * @param maxBytes of one encoded file
 * @param maxPixels of the decoded picture
 * @param maxSide of the decoded picture, in pixels
 */
@ConfigurationProperties("easel.images")
public record ImageLimits(
        @DefaultValue("20000000") long maxBytes,
        @DefaultValue("50000000") long maxPixels,
        @DefaultValue("16384") int maxSide) {
    /** 20 MB, 50 megapixels, sides of at most 16,384. */
    public static final ImageLimits DEFAULT = new ImageLimits(20_000_000, 50_000_000, 16_384);
}
