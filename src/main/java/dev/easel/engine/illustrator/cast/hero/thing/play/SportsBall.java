package dev.easel.engine.illustrator.cast.hero.thing.play;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.HashMap;
import java.util.Map;

/** A ball that one knows a game by. */
public record SportsBall(Sort sort) implements Hero {
    private static final int INK = 0x26262C;

    /** Which game: its kind and the colour of its ball. */
    public enum Sort {
        SOCCER("soccer-ball", 0xF5F4EF),
        BASKETBALL("basketball", 0xDB7531),
        BASEBALL("baseball", 0xF6F0E2);

        private final String kind;
        private final int rgb;

        Sort(String kind, int rgb) {
            this.kind = kind;
            this.rgb = rgb;
        }
    }

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        for (Sort sort : Sort.values()) {
            heroes.put(sort.kind, new SportsBall(sort));
        }
        return heroes;
    }

    @Override
    public double width(Costume costume) {
        return 1000;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(sort.rgb);
        stage.add(
                new Ellipsoid(500, 500, 484, 484),
                Matter.SOFT.glossy(0.3),
                rgb,
                pen -> {
                    pen.patch(640, 860, 420, Tone.darker(rgb, 0.06), 0.5);
                    switch (sort) {
                        case SOCCER -> pentagons(pen);
                        case BASKETBALL -> ribs(pen);
                        case BASEBALL -> stitches(pen);
                    }
                });
        return Prop.standing(500, 16).and("hand", 500, 500);
    }

    private static void pentagons(Pen pen) {
        pen.fill(Figures.polygon(500, 500, 150, 5), INK, 1);
        for (int i = 0; i < 5; i++) {
            double a = Math.toRadians(72 * i);
            double[] near = at(a, 150);
            double[] fork = at(a, 285);
            pen.line(Curves.polygon(near[0], near[1], fork[0], fork[1]), 9, INK, 0.8);
            for (double side : new double[] {-1, 1}) {
                double[] far = at(a + side * 0.36, 372);
                pen.line(Curves.polygon(fork[0], fork[1], far[0], far[1]), 9, INK, 0.8);
            }
            double b = a + Math.toRadians(36);
            double[] left = at(b - 0.27, 378);
            double[] right = at(b + 0.27, 378);
            double[] tip = at(b, 330);
            double[] outLeft = at(b - 0.2, 480);
            double[] outRight = at(b + 0.2, 480);
            pen.fill(
                    Curves.polygon(
                            tip[0],
                            tip[1],
                            right[0],
                            right[1],
                            outRight[0],
                            outRight[1],
                            outLeft[0],
                            outLeft[1],
                            left[0],
                            left[1]),
                    INK,
                    1);
        }
    }

    private static double[] at(double angle, double radius) {
        return new double[] {500 + Math.sin(angle) * radius, 500 - Math.cos(angle) * radius};
    }

    private static void ribs(Pen pen) {
        for (int i = 0; i < 900; i++) {
            double r = 484 * Math.sqrt(i / 900.0);
            double[] dot = at(i * 2.39996, r);
            pen.fill(Curves.circle(dot[0], dot[1], 5), 0x8A3F14, 0.35);
        }
        pen.line(Curves.open(0, 420, 470, 540, 1000, 420), 15, INK, 1)
                .line(Curves.open(440, 0, 520, 480, 440, 1000), 15, INK, 1)
                .line(Curves.open(110, 130, 270, 480, 150, 880), 15, INK, 1)
                .line(Curves.open(840, 110, 740, 480, 880, 850), 15, INK, 1);
    }

    private static void stitches(Pen pen) {
        for (double side : new double[] {-1, 1}) {
            for (int i = -6; i <= 6; i++) {
                double y = 500 + i * 62;
                double x = 500 + side * (150 + 0.0011 * i * i * 62 * 62);
                pen.line(
                        Curves.open(x - side * 34, y - 26, x, y, x + side * 34, y - 26),
                        10,
                        0xC8363A,
                        0.95);
            }
        }
    }
}
