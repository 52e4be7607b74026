package dev.easel.task.form;

import dev.easel.http.FieldReader;

/**
 * How large a result may become.
 *
 * @param maxPixels of the result
 * @param maxSide of the result, in pixels
 */
public record ResultLimit(long maxPixels, int maxSide) {
    /** Rejects {@code field} if the result would have too many pixels. */
    void check(FieldReader in, String field, long width, long height) {
        if (width * height > maxPixels || Math.max(width, height) > maxSide) {
            in.reject(
                    field,
                    "the result would be %d×%d; at most %d megapixels and %d pixels a side are made"
                            .formatted(width, height, maxPixels / 1_000_000, maxSide));
        }
    }
}
