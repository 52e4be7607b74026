package dev.easel.understanding.parameters;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Message;
import java.util.List;

/** Reads the fields a message states for a feature; what is not said is not in the answer. */
public final class ParameterReader {
    private ParameterReader() {}

    /**
     * @param asked the message without what it refuses
     */
    public static Stated read(Feature feature, Message asked) {
        Findings findings = new Findings();
        for (Extractor extractor : extractors(feature)) {
            extractor.read(asked, findings);
        }
        Choices.of(feature).read(asked, findings);
        return findings.stated();
    }

    private static List<Extractor> extractors(Feature feature) {
        return switch (feature) {
            case IMAGE_GENERATION ->
                    List.of(Shapes::read, Counts::images, Counts::seed, Counts::format);
            case UPSCALE -> List.of(Enlargements::factor, Enlargements::longSide, Counts::format);
            case REMOVE_BACKGROUND -> List.of(Backdrops::read, Counts::format);
            case RELIGHT -> List.of(Strengths.of("light_transfer_strength"), Counts::seed);
            case STYLE_TRANSFER -> List.of(Strengths.of("style_strength"), Counts::seed);
            case REIMAGINE -> List.of(Shapes::read, Counts::images, Counts::seed);
            case IMAGE_EXPAND -> List.of(Shapes::read, Sides::read, Counts::seed);
        };
    }

    /** Finds fields of one kind. */
    interface Extractor {
        void read(Message asked, Findings findings);
    }
}
