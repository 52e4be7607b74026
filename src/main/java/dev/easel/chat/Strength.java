package dev.easel.chat;

import dev.easel.image.Feature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How strong an edit is, and what it is when it becomes stronger or gentler. */
final class Strength {
    private static final List<String> IMAGINATIONS = List.of("subtle", "vivid", "wild");
    private static final List<String> FACTORS = List.of("2", "4", "8");
    private static final int MOST_PIXELS = 2048;
    private static final double STEP = 0.25;

    private Strength() {}

    /**
     * The fields that change: empty if the feature has no strength, an empty map if it is at its
     * end already.
     */
    static Optional<Map<String, Object>> changed(
            Feature feature, Map<String, Object> fields, boolean stronger) {
        return switch (feature) {
            case RELIGHT -> Optional.of(share("light_transfer_strength", fields, stronger));
            case STYLE_TRANSFER -> Optional.of(share("style_strength", fields, stronger));
            case REIMAGINE -> Optional.of(step("imagination", IMAGINATIONS, fields, stronger));
            case UPSCALE -> Optional.of(step("scale_factor", FACTORS, fields, stronger));
            case IMAGE_EXPAND -> Optional.of(sides(fields, stronger));
            case IMAGE_GENERATION, REMOVE_BACKGROUND -> Optional.empty();
        };
    }

    private static Map<String, Object> share(
            String field, Map<String, Object> fields, boolean stronger) {
        double now = number(fields.getOrDefault(field, 0));
        double next = Math.clamp(now + (stronger ? STEP : -now / 2), 0.05, 1);
        return Math.abs(next - now) < 0.01
                ? Map.of()
                : Map.of(field, Math.round(next * 100) / 100.0);
    }

    private static Map<String, Object> step(
            String field, List<String> scale, Map<String, Object> fields, boolean stronger) {
        int next =
                scale.indexOf(String.valueOf(fields.getOrDefault(field, ""))) + (stronger ? 1 : -1);
        return next < 0 || next >= scale.size() ? Map.of() : Map.of(field, scale.get(next));
    }

    private static Map<String, Object> sides(Map<String, Object> fields, boolean stronger) {
        Map<String, Object> changed = new LinkedHashMap<>();
        Stream.of("left", "right", "top", "bottom")
                .filter(side -> number(fields.getOrDefault(side, 0)) > 0)
                .forEach(
                        side -> {
                            double pixels =
                                    number(fields.getOrDefault(side, 0)) * (stronger ? 1.5 : 0.5);
                            changed.put(side, (int) Math.clamp(pixels, 1, MOST_PIXELS));
                        });
        return changed;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
