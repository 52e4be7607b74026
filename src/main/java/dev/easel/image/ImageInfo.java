package dev.easel.image;

/**
 * What an image's header says.
 *
 * @param size as it will be after its EXIF orientation is applied
 * @param mimeType for example {@code image/tiff}
 */
public record ImageInfo(PixelSize size, String mimeType) {}
