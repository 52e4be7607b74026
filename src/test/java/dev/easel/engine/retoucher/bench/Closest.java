package dev.easel.engine.retoucher.bench;

import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two of several variants of a picture that are hardest to tell apart. */
record Closest(String one, String other, double distance) {
    /** By mean CIELAB distance; at least two variants, all of one size. */
    static Closest of(Map<String, Pixels> variants) {
        List<String> names = new ArrayList<>(variants.keySet());
        Closest closest = new Closest("", "", Double.MAX_VALUE);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                double distance =
                        Difference.colour(variants.get(names.get(i)), variants.get(names.get(j)));
                if (distance < closest.distance) {
                    closest = new Closest(names.get(i), names.get(j), distance);
                }
            }
        }
        return closest;
    }

    String pair() {
        return one + "/" + other;
    }
}
