package dev.easel.understanding;

import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the words say about size that only the picture at hand can settle.
 *
 * @param shares how much to add at {@code left, right, top, bottom}, as a share (0–1) of the
 *     picture's width or height; only sides that are named
 * @param longSide pixels an enlarged picture should reach: "up to 4k"
 */
public record Sizing(Map<String, Double> shares, OptionalInt longSide) {
    /** Nothing is said about size. */
    public static final Sizing NONE = new Sizing(Map.of(), OptionalInt.empty());

    private static final List<Integer> FACTORS = List.of(2, 4, 8);
    private static final int MOST_PIXELS = 2048;

    /** The fields of the HTTP API this comes to for a picture of that size; may be empty. */
    Map<String, Object> settle(Feature feature, PixelSize size) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (feature == Feature.IMAGE_EXPAND) {
            shares.forEach((side, share) -> fields.put(side, pixels(side, share, size)));
        }
        if (feature == Feature.UPSCALE && longSide.isPresent()) {
            fields.put("scale_factor", factor(size.longSide(), longSide.getAsInt()));
        }
        return fields;
    }

    private static int pixels(String side, double share, PixelSize size) {
        boolean across = side.equals("left") || side.equals("right");
        int length = across ? size.width() : size.height();
        return (int) Math.clamp(Math.round(length * share), 1, MOST_PIXELS);
    }

    private static int factor(int from, int to) {
        return FACTORS.stream().filter(f -> (long) from * f >= to).findFirst().orElse(8);
    }
}
