package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/**
 * A skirt with folds and a hem.
 *
 * @param flare half its width at the hem, in half widths of the hips
 * @param reach share of the legs that it covers
 */
record Skirt(Stage stage, Skeleton bones, double flare, double reach) {

    void draw(Matter cloth, int rgb, int hem) {
        Frame frame = bones.frame();
        double h = frame.hip() / 100 * frame.shoulder();
        double w = frame.waist() / 100 * frame.shoulder();
        double top = -frame.torso() * 0.34;
        double bottom = frame.leg() * reach - 14;
        double swing = (bones.leg(true).endX() + bones.leg(false).endX()) / 2 * reach * 0.7;
        double left = -h * flare + swing;
        double right = h * flare + swing;
        double middle = top + (bottom - top) * 0.5;
        Shape shape =
                Curves.closed(
                        -w,
                        top,
                        -h * (0.45 + flare * 0.42),
                        middle,
                        left,
                        bottom - 10,
                        left * 0.55,
                        bottom + 8,
                        swing,
                        bottom - 2,
                        right * 0.55,
                        bottom + 10,
                        right,
                        bottom - 10,
                        h * (0.45 + flare * 0.42),
                        middle,
                        w,
                        top,
                        0,
                        top - 6);
        stage.add(
                shape,
                cloth,
                rgb,
                pen -> {
                    for (int i = -3; i <= 3; i++) {
                        double x = swing + h * flare * 0.3 * i;
                        Shape fold =
                                Curves.open(
                                        w * 0.26 * i, top - 10, x * 0.72, middle, x, bottom + 20);
                        pen.line(fold, 10, Tone.darker(rgb, 0.08), 0.35);
                        pen.line(Curves.turned(fold, 1.5, 0, top), 5, Tone.lighter(rgb, 0.1), 0.35);
                    }
                    Shape edge =
                            Curves.open(
                                    left,
                                    bottom - 30,
                                    left * 0.55,
                                    bottom - 12,
                                    swing,
                                    bottom - 22,
                                    right * 0.55,
                                    bottom - 10,
                                    right,
                                    bottom - 30);
                    pen.line(edge, 9, hem, 0.85);
                });
    }
}
