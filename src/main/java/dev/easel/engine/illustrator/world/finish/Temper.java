package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.ImageRequest.Model;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;

/** The temper of a model: realism keeps the light, fluid heightens colour, zen quiets both. */
public final class Temper {
    private static final int MIST = 0xF4F1EA;
    private final double saturation;
    private final double contrast;
    private final double mist;

    private Temper(double saturation, double contrast, double mist) {
        this.saturation = saturation;
        this.contrast = contrast;
        this.mist = mist;
    }

    public static Temper of(Model model) {
        return switch (model) {
            case REALISM -> new Temper(1, 1.05, 0);
            case FLUID -> new Temper(1.18, 1.06, 0);
            case ZEN -> new Temper(0.78, 0.92, 0.1);
        };
    }

    /** Changes the canvas in place. */
    public void apply(Canvas canvas) {
        canvas.map(
                (x, y, c) -> {
                    double l = Colors.luma(c) * 255;
                    double shift = (l - 128) * (contrast - 1);
                    int tempered =
                            Colors.pack(
                                    l + ((c >> 16 & 255) - l) * saturation + shift,
                                    l + ((c >> 8 & 255) - l) * saturation + shift,
                                    l + ((c & 255) - l) * saturation + shift);
                    return Colors.blend(tempered, MIST, mist);
                });
    }
}
