package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.SplittableRandom;

/** One flower on its stem. */
public record Flower(Sort sort) implements Hero {
    private static final int GREEN = 0x5E8F45;

    /** Which flower. */
    public enum Sort {
        PEONY,
        ROSE,
        TULIP,
        SUNFLOWER,
        DAISY
    }

    @Override
    public double width(Costume costume) {
        return 620;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double lean = costume.vary(4, -30, 30);
        double x = 310 + lean;
        double headY = sort == Sort.TULIP ? 240 : 230;
        Foliage.stem(stage, GREEN, 310, 985, 13, 310 - lean, 640, 12, x, headY + 40, 11);
        leaves(stage, 310 - lean * 0.6);
        SplittableRandom random = costume.random(5);
        switch (sort) {
            case PEONY ->
                    bloom(x, headY, costume.ownColor(0xEE7FA6, 0xB48BE0, 0xF2B23F, 0x6F9BE6))
                            .draw(stage, Bloom.Form.PEONY, random);
            case ROSE ->
                    rose(stage, x, headY, costume.ownColor(0xCF2440, 0xE8698A, 0xF4E6D6), random);
            case DAISY ->
                    bloom(x, headY, costume.ownColor(0xFFFDF6))
                            .draw(stage, Bloom.Form.DAISY, random);
            case TULIP ->
                    tulip(
                            stage,
                            x,
                            headY,
                            costume.ownColor(0xE04B4B, 0xF2B632, 0xE67FB0, 0x8E5BC2));
            case SUNFLOWER -> sunflower(stage, x, headY, costume.ownColor(0xF7B921));
        }
        return Marks.foot(310, 985).and("top", x, 30).and("hand", 310, 760).and("head", x, headY);
    }

    private static Bloom bloom(double x, double y, int rgb) {
        return new Bloom(x, y, 205, rgb);
    }

    private void leaves(Stage stage, double x) {
        if (sort == Sort.TULIP) {
            Foliage.leaf(stage, new Foliage.Leaf(308, 975, -22, 520, 62), GREEN);
            Foliage.leaf(stage, new Foliage.Leaf(314, 980, 17, 440, 60), Tone.lighter(GREEN, 0.03));
            return;
        }
        double size = sort == Sort.SUNFLOWER ? 1.25 : 1;
        Foliage.leaf(
                stage,
                new Foliage.Leaf(x, 800, -68, 210 * size, 62 * size),
                Tone.darker(GREEN, 0.03));
        Foliage.leaf(stage, new Foliage.Leaf(x, 690, 62, 200 * size, 60 * size), GREEN);
    }

    private static void rose(Stage stage, double x, double y, int rgb, SplittableRandom random) {
        for (int i = -2; i <= 2; i++) {
            Foliage.leaf(stage, new Foliage.Leaf(x, y + 120, 180 + i * 38, 120, 26), GREEN);
        }
        new Bloom(x, y, 190, rgb).draw(stage, Bloom.Form.ROSE, random);
    }

    private static void tulip(Stage stage, double x, double y, int rgb) {
        Stage own = stage.with(AffineTransform.getTranslateInstance(x, y));
        Matter petal = Matter.slab(90).glossy(0.25).shading(0.4);
        own.add(
                Curves.closed(-20, 170, -90, 120, -110, 0, -70, -180, 0, -60, 40, 120),
                petal,
                Tone.darker(rgb, 0.08));
        own.add(
                Curves.closed(20, 170, 90, 120, 110, 0, 70, -180, 0, -60, -40, 120),
                petal,
                Tone.darker(rgb, 0.06));
        own.add(
                Curves.closed(0, 180, -120, 140, -160, 20, -136, -140, -70, -60, -14, 60),
                petal,
                Tone.lighter(rgb, 0.01),
                pen -> pen.fade(80, 190, Tone.lighter(rgb, 0.14), 0.6));
        own.add(
                Curves.closed(0, 180, 120, 140, 160, 20, 136, -140, 70, -60, 14, 60),
                petal,
                rgb,
                pen -> pen.fade(80, 190, Tone.lighter(rgb, 0.14), 0.6));
        own.add(
                Curves.closed(0, 184, -76, 130, -84, 0, 0, -130, 84, 0, 76, 130),
                petal,
                Tone.lighter(rgb, 0.03),
                pen -> pen.fade(60, 190, Tone.lighter(rgb, 0.16), 0.7));
    }

    private static void sunflower(Stage stage, double x, double y, int rgb) {
        Stage own = stage.with(AffineTransform.getTranslateInstance(x, y));
        for (int ring = 0; ring < 2; ring++) {
            for (int i = 0; i < 20; i++) {
                double turn = i * 18 + ring * 9;
                own.add(
                        Curves.turned(
                                Curves.closed(
                                        -10,
                                        -90,
                                        -36,
                                        -150,
                                        -4,
                                        -218 + ring * 14,
                                        34,
                                        -150,
                                        10,
                                        -90),
                                turn,
                                0,
                                0),
                        Matter.slab(20).shading(0.35),
                        Tone.lighter(rgb, ring * 0.04 - 0.04),
                        pen ->
                                pen.patch(
                                        0,
                                        0,
                                        165,
                                        Tone.hue(Tone.darker(rgb, 0.14), -0.25, 1),
                                        0.8));
            }
        }
        own.add(
                Curves.circle(0, 0, 112),
                Matter.SOFT.shading(0.5),
                0x5B3A22,
                pen -> {
                    for (int i = 0; i < 260; i++) {
                        double a = i * 2.39996;
                        double d = 110 * Math.sqrt(i / 260.0);
                        int seed = Tone.mix(0x2E1C12, 0xA8732F, (d / 110 + i % 3 * 0.2) / 1.4);
                        pen.fill(Curves.circle(Math.cos(a) * d, Math.sin(a) * d, 5.2), seed, 0.9);
                    }
                });
    }
}
