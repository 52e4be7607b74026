package dev.easel.image;

/**
 * What is accepted as an image.
 *
 * @param maxBytes of one encoded file
 * @param maxPixels of the decoded picture
 * @param maxSide of the decoded picture, in pixels
 */
public record ImageLimits(long maxBytes, long maxPixels, int maxSide) {
    /** 20 MB, 50 megapixels, sides of at most 16,384. */
    public static final ImageLimits DEFAULT = new ImageLimits(20_000_000, 50_000_000, 16_384);
}
