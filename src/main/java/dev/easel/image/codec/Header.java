package dev.easel.image.codec;

/**
 * What a file says of itself, not yet believed.
 *
 * @param width in pixels as stored, may be zero or absurd
 * @param height as width
 * @param orientation to apply after decoding
 */
record Header(String mimeType, long width, long height, Orientation orientation) {}
