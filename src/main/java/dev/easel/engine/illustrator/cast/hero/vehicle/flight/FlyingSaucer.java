package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A flying saucer with a lit rim and a small green pilot. */
public final class FlyingSaucer implements Hero {
    private static final double X = 960;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int metal = costume.mainColor(0xA9B4C2, 0x9FA8BE, 0xB4B9B0);
        stage.add(
                Curves.closed(
                        X - 200, 800, X, 780, X + 200, 800, X + 150, 900, X, 930, X - 150, 900),
                Matter.SOFT.glowing(0.8),
                0x8FF0D0);
        stage.add(
                Curves.ellipse(X, 760, 520, 130),
                Matter.SOFT.glossy(0.7),
                Tone.darker(metal, 0.14));
        pilot(stage);
        dome(stage);
        stage.add(
                Curves.closed(
                        20, 600, 300, 500, 640, 450, X, 440, 1280, 450, 1620, 500, 1900, 600, 1760,
                        700, 1400, 780, X, 804, 520, 780, 160, 700),
                Matter.SOFT.glossy(0.85).shading(0.5),
                metal,
                pen -> {
                    for (int i = -6; i <= 6; i++) {
                        pen.line(
                                Curves.open(X + i * 55, 440, X + i * 150, 640),
                                5,
                                Tone.darker(metal, 0.12),
                                0.6);
                    }
                    pen.fade(640, 800, Tone.darker(metal, 0.2), 0.8);
                });
        stage.add(
                Curves.ellipse(X, 470, 400, 62),
                Matter.slab(30).glossy(0.8),
                Tone.lighter(metal, 0.05));
        lights(stage, costume);
        return Marks.foot(X, 960)
                .and("top", X, 130)
                .and("inside", X, 430)
                .and("back", X, 140)
                .and("head", X, 150);
    }

    private static void pilot(Stage stage) {
        int green = 0x8CC46A;
        stage.add(Curves.limb(X, 470, 70, X, 400, 60), Matter.SOFT, Tone.darker(green, 0.06));
        stage.add(
                Curves.closed(X - 96, 290, X, 210, X + 96, 290, X + 60, 380, X, 410, X - 60, 380),
                Matter.SOFT,
                green);
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.ellipse(X + side * 42, 308, 28, 38, side * 24), Matter.SHINY, 0x16181C);
        }
        stage.add(
                Curves.limb(X - 16, 374, 3, X, 380, 5, X + 16, 374, 3),
                Matter.INK,
                Tone.darker(green, 0.3));
    }

    private static void dome(Stage stage) {
        stage.add(
                Curves.closed(
                        X - 320, 470, X - 290, 300, X - 160, 170, X, 130, X + 160, 170, X + 290,
                        300, X + 320, 470, X, 520),
                Matter.SOFT.glossy(0.95).clear(0.34).shading(0),
                0xC8F0F4,
                pen ->
                        pen.fill(
                                Curves.limb(X - 220, 330, 10, X - 150, 220, 26, X - 70, 180, 14),
                                0xFFFFFF,
                                0.9));
    }

    private static void lights(Stage stage, Costume costume) {
        int[] colours = {0xFFE36B, 0xFF7A5C, 0x7CF0C8, 0x8FB8FF};
        for (int i = 0; i < 11; i++) {
            double t = (i - 5) / 5.4;
            double y = 640 + 62 * Math.sqrt(1 - t * t * 0.9) - 30;
            stage.add(
                    Curves.ellipse(X + t * 840, y, 36 - 14 * Math.abs(t), 32),
                    Matter.SHINY.glowing(0.8),
                    colours[(i + costume.pick(3, 0, 1, 2, 3)) % 4]);
        }
    }
}
