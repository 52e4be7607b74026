package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A single leaf: of a maple, or a plain green one. */
public record Leaf(boolean maple) implements Hero {
    private static final double X = 480;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb =
                maple
                        ? costume.ownColor(0xD8432A, 0xE8862B, 0xC93A34)
                        : costume.ownColor(0x5F9A42, 0x74A84A);
        stage.add(
                Curves.limb(X + 40, 984, 12, X + 8, 860, 11, X, 700, 10),
                Matter.SOFT,
                Tone.darker(rgb, 0.12));
        Matter blade = Matter.slab(40).glossy(0.25).shading(0.2).glowing(0.08);
        stage.add(
                maple ? lobes() : oval(),
                blade,
                rgb,
                pen -> {
                    pen.patch(X, 700, 420, Tone.hue(Tone.lighter(rgb, 0.07), 0.2, 1), 0.6);
                    veins(pen, Tone.darker(rgb, 0.14));
                });
        return Marks.foot(X, 984).and("top", X, 40).and("hand", X + 30, 960);
    }

    private static Shape oval() {
        return Curves.closed(
                X, 840, X - 240, 700, X - 320, 440, X - 190, 180, X, 20, X + 190, 180, X + 320, 440,
                X + 240, 700);
    }

    private static Path2D lobes() {
        double[] right = {
            0, 30, 40, 130, 104, 100, 96, 260, 150, 330, 240, 230, 262, 292, 400, 262, 350, 380,
            440, 440, 330, 530, 350, 570, 250, 610, 280, 690, 120, 690, 20, 760
        };
        Path2D p = new Path2D.Double();
        p.moveTo(X, right[1]);
        for (int i = 2; i < right.length; i += 2) {
            p.lineTo(X + right[i], right[i + 1]);
        }
        for (int i = right.length - 2; i >= 2; i -= 2) {
            p.lineTo(X - right[i], right[i + 1]);
        }
        p.closePath();
        return p;
    }

    private void veins(Pen pen, int rgb) {
        double[][] ends =
                maple
                        ? new double[][] {
                            {0, 60},
                            {380, 280},
                            {-380, 280},
                            {270, 610},
                            {-270, 610},
                            {110, 140},
                            {-110, 140}
                        }
                        : new double[][] {
                            {0, 60},
                            {200, 240},
                            {-200, 240},
                            {270, 420},
                            {-270, 420},
                            {250, 610},
                            {-250, 610}
                        };
        for (int i = 0; i < ends.length; i++) {
            double from = maple || i == 0 ? 720 : ends[i][1] + 190;
            pen.line(
                    Curves.open(
                            X,
                            from,
                            X + ends[i][0] * 0.5,
                            (from + ends[i][1]) / 2 - 10,
                            X + ends[i][0],
                            ends[i][1]),
                    i == 0 ? 10 : 6,
                    rgb,
                    0.7);
        }
    }
}
