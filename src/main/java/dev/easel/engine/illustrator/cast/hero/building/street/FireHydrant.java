package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A cast-iron hydrant with a bonnet, caps on chains and a bolted flange. */
public final class FireHydrant implements Hero {
    private static final double X = 300;
    private static final Matter IRON = Matter.SOFT.glossy(0.55).shading(0.45);
    private static final Matter PLATE = Matter.slab(18).glossy(0.5).shading(0.45);

    @Override
    public double width(Costume costume) {
        return 600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xD5362B, 0xD5362B, 0xE8B32C);
        int cap = costume.color(1, Tone.lighter(rgb, 0.05));
        nozzle(stage, cap, X - 150, -1);
        nozzle(stage, cap, X + 150, 1);
        stage.add(
                Curves.closed(
                        X - 132, 330, X - 126, 600, X - 136, 950, X, 960, X + 136, 950, X + 126,
                        600, X + 132, 330, X, 310),
                IRON,
                rgb,
                pen -> pen.fade(760, 960, Tone.darker(rgb, 0.14), 0.6));
        flange(stage, rgb, 892, 196, 92);
        flange(stage, rgb, 800, 160, 40);
        flange(stage, rgb, 300, 176, 56);
        stage.add(
                Curves.closed(
                        X - 150, 306, X - 140, 220, X - 80, 130, X, 104, X + 80, 130, X + 140, 220,
                        X + 150, 306, X, 322),
                IRON,
                cap);
        stage.add(Curves.box(X - 62, 88, 124, 34, 12), PLATE, Tone.darker(rgb, 0.05));
        stage.add(
                Curves.rounded(X - 34, 92, 4, X - 26, 34, 8, X + 26, 34, 8, X + 34, 92, 4),
                PLATE,
                rgb);
        front(stage, rgb, cap);
        return Marks.foot(X, 984).and("top", X, 40).and("back", X, 60).and("head", X, 90);
    }

    private static void flange(Stage stage, int rgb, double y, double half, double tall) {
        stage.add(Curves.box(X - half, y, 2 * half, tall, 14), PLATE, Tone.lighter(rgb, 0.02));
        for (double dx = -0.8; dx <= 0.81; dx += 0.4) {
            stage.add(
                    Curves.circle(X + dx * half, y + tall * 0.4, 14),
                    Matter.SOFT.glossy(0.7),
                    Tone.darker(rgb, 0.08));
        }
    }

    private static void nozzle(Stage stage, int rgb, double x, int side) {
        stage.add(Curves.box(x - 60, 450, 120, 116, 20), IRON, Tone.darker(rgb, 0.05));
        stage.add(Curves.box(x + side * 62 - 34, 430, 68, 156, 24), IRON, rgb);
        stage.add(Curves.box(x + side * 104 - 20, 482, 40, 52, 10), PLATE, Tone.darker(rgb, 0.06));
    }

    private static void front(Stage stage, int rgb, int cap) {
        stage.add(Curves.circle(X, 520, 108), PLATE, Tone.darker(rgb, 0.04));
        stage.add(Curves.circle(X, 516, 84), IRON, cap);
        stage.add(
                Curves.turned(Curves.box(X - 28, 488, 56, 56, 8), 45, X, 516),
                PLATE,
                Tone.darker(rgb, 0.06));
        for (int i = 0; i < 7; i++) {
            double t = i / 6.0;
            stage.add(
                    Curves.ellipse(X + 76 + 60 * t, 590 + 70 * t * (1.4 - t), 11, 8, 35),
                    Matter.SOFT.glossy(0.8),
                    0xAEB4BC);
        }
    }
}
