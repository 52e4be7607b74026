package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A leaning coconut palm. */
public final class Palm implements Hero {
    private static final double TOP_X = 500;
    private static final double TOP_Y = 310;

    @Override
    public double width(Costume costume) {
        return 900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int green = costume.color(0, costume.tinted(0x5C9440));
        frond(stage, -150, 300, Tone.darker(green, 0.12));
        frond(stage, 150, 300, Tone.darker(green, 0.12));
        frond(stage, -12, 250, Tone.darker(green, 0.1));
        trunk(stage);
        double[] angles = {-112, 108, -74, 72, -38, 34};
        for (int i = 0; i < angles.length; i++) {
            double degrees = angles[i] + costume.vary(30 + i, -8, 8);
            frond(
                    stage,
                    degrees,
                    350 + costume.vary(50 + i, -20, 30),
                    Tone.lighter(green, 0.008 * i - 0.02));
        }
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.circle(TOP_X - 34 + i * 34, TOP_Y + 26 + (i == 1 ? 14 : 0), 30),
                    Matter.SOFT.glossy(0.3),
                    0x76502F);
        }
        return Marks.foot(372, 984).and("top", TOP_X, 110).and("hand", 440, 640);
    }

    private static void trunk(Stage stage) {
        stage.add(
                Curves.limb(
                        372, 984, 44, 385, 820, 32, 420, 620, 27, 466, 450, 24, TOP_X, TOP_Y, 22),
                Matter.SOFT,
                0xA37F58,
                pen -> {
                    for (int i = 0; i < 24; i++) {
                        double y = 980 - i * 28;
                        pen.line(
                                Curves.open(320, y - 6, 430, y + 12, 560, y - 10),
                                6,
                                0x6E5238,
                                0.6);
                    }
                });
    }

    /** A feather of leaflets that arches over; 0 degrees points up. */
    private static void frond(Stage stage, double degrees, double length, int rgb) {
        double a = Math.toRadians(degrees);
        Path2D feather = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] spine = new double[3 * 12];
        for (int i = 0; i <= 33; i++) {
            double t = i / 33.0;
            double x = TOP_X + Math.sin(a) * length * t;
            double y = TOP_Y - Math.cos(a) * length * t * 0.75 - 70 * t + 290 * t * t * t;
            if (i % 3 == 0) {
                spine[3 * (i / 3)] = x;
                spine[3 * (i / 3) + 1] = y;
                spine[3 * (i / 3) + 2] = 6 * (1 - t) + 1;
            }
            double leaflet = length * 0.42 * Math.sin(Math.PI * Math.min(1, 0.16 + t * 0.84)) + 12;
            double slope =
                    Math.atan2(
                            -Math.cos(a) * 0.75 * length - 70 + 870 * t * t, Math.sin(a) * length);
            for (int side = -1; side <= 1; side += 2) {
                double way = slope + side * (0.95 - 0.45 * t);
                double dx = Math.cos(way) * leaflet;
                double dy = Math.sin(way) * leaflet + leaflet * 0.35;
                feather.append(
                        Curves.limb(x, y, 3, x + dx * 0.5, y + dy * 0.46, 3.4, x + dx, y + dy, 0.6),
                        false);
            }
        }
        stage.add(
                feather,
                Matter.slab(9).glossy(0.25).shading(0.45),
                rgb,
                pen -> pen.patch(TOP_X, TOP_Y, length * 0.7, Tone.darker(rgb, 0.09), 0.8));
        stage.add(Curves.limb(spine), Matter.SOFT.shading(0.1), Tone.lighter(rgb, 0.1));
    }
}
