package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A saguaro with a flower on top. */
public final class Cactus implements Hero {
    @Override
    public double width(Costume costume) {
        return 640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int green = costume.color(0, costume.tinted(0x5F9A5A));
        arm(stage, green, 320, 640, 150, 600, 130, 360, 62);
        arm(stage, green, 320, 540, 490, 520, 516, 260, 56);
        ribs(stage, Curves.limb(320, 960, 96, 320, 560, 108, 320, 170, 96), green, 320, 108);
        for (int i = 0; i < 7; i++) {
            stage.add(
                    Curves.turned(
                            Curves.closed(320, 76, 296, 46, 320, 10, 344, 46),
                            -66 + i * 22,
                            320,
                            84),
                    Matter.slab(10),
                    0xE86A9A);
        }
        return Marks.foot(320, 984).and("top", 320, 40).and("hand", 516, 220);
    }

    private static void arm(
            Stage stage,
            int rgb,
            double x,
            double y,
            double mx,
            double my,
            double tx,
            double ty,
            double r) {
        ribs(
                stage,
                Curves.limb(
                        x, y, r, mx + (x - mx) * 0.25, my + 20, r, mx, my - 20, r, tx, ty, r * 0.9),
                rgb,
                tx,
                r);
    }

    private static void ribs(Stage stage, Shape shape, int rgb, double x, double r) {
        stage.add(
                shape,
                Matter.SOFT.glossy(0.2).shading(0.45),
                rgb,
                pen -> {
                    for (int i = -2; i <= 2; i++) {
                        double rx = x + i * r * 0.42;
                        pen.line(
                                Curves.open(rx, 40, rx, 500, rx, 1000),
                                r * 0.08,
                                Tone.darker(rgb, 0.12),
                                0.7);
                        for (double y = 90 + (i & 1) * 24; y < 960; y += 52) {
                            pen.line(
                                            Curves.open(rx - 9 + r * 0.2, y - 9, rx + r * 0.2, y),
                                            3,
                                            0xFFF6DC,
                                            0.9)
                                    .line(
                                            Curves.open(rx + 9 + r * 0.2, y - 9, rx + r * 0.2, y),
                                            3,
                                            0xFFF6DC,
                                            0.9);
                        }
                    }
                });
    }
}
