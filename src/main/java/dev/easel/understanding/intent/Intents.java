package dev.easel.understanding.intent;

import dev.easel.image.Feature;
import java.util.Optional;

/** The eight answers in a fixed order: the features, then other. */
public final class Intents {
    public static final int COUNT = Feature.values().length + 1;

    /** The place of "none of the features". */
    public static final int OTHER = COUNT - 1;

    private static final Feature[] FEATURES = Feature.values();

    private Intents() {}

    /** The feature at a place, or empty for other. */
    public static Optional<Feature> at(int place) {
        return place == OTHER ? Optional.empty() : Optional.of(FEATURES[place]);
    }

    /**
     * The place of a feature's word or of {@code other}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static int placeOf(String word) {
        if (word.equals("other")) {
            return OTHER;
        }
        return Feature.parse(word)
                .map(Feature::ordinal)
                .orElseThrow(() -> new IllegalArgumentException("no intent '" + word + "'"));
    }
}
