package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A person's head, drawn 200 units high around (0, 0) and turned a little to the right. */
final class Head {
    private static final Matter SKIN = Matter.SOFT.glossy(0.12).shading(0.35);

    private final Stage stage;
    private final Wardrobe wear;
    private final Look look;
    private final Hairdo hairdo;

    Head(Stage figure, Frame frame, Wardrobe wear, Look look) {
        double scale = frame.head() / 100;
        this.stage = figure.with(new AffineTransform(scale, 0, 0, scale, 6, frame.headY()));
        this.wear = wear;
        this.look = look;
        this.hairdo = new Hairdo(stage, wear.hair());
    }

    void behind() {
        hairdo.behind(look.hair);
        if (look == Look.ASTRONAUT) {
            stage.add(Curves.circle(-6, -4, 124), Matter.SHINY, wear.upper());
            stage.add(
                    Curves.box(-150, 170, 96, 250, 40),
                    Matter.slab(50),
                    Tone.darker(wear.upper(), 0.06));
        }
    }

    void front(Costume costume) {
        ear(-88);
        stage.add(
                Curves.closed(
                        0, -100, -66, -84, -94, -22, -88, 36, -54, 84, 6, 101, 62, 84, 92, 36, 95,
                        -22, 68, -84),
                Matter.slab(64).glossy(0.12).shading(0.35),
                wear.skin(),
                pen -> {
                    int blush = Tone.mix(wear.skin(), 0xE2554A, 0.4);
                    pen.patch(-38, 36, 34, blush, 0.55).patch(66, 36, 30, blush, 0.55);
                });
        face(costume);
        hairdo.front(look.hair);
        Headgear.wear(stage, look, wear);
    }

    private void ear(double x) {
        stage.add(Curves.ellipse(x, 6, 18, 24), SKIN, Tone.darker(wear.skin(), 0.02));
        stage.add(Curves.ellipse(x, 6, 8, 13), Matter.INK, Tone.darker(wear.skin(), 0.12));
    }

    private void face(Costume costume) {
        for (double x : new double[] {-24, 54}) {
            if (costume.is("sleeping", "asleep", "dreaming")) {
                Eye.shut(stage, x, 4, 14);
            } else {
                stage.add(Curves.ellipse(x, 3, 15, 18), Matter.INK.glowing(0.15), 0xFDF8F2);
                Eye.button(stage, x + 3, 4, look == Look.BABY ? 14 : 12);
            }
            int brow = look.old() ? 0xB5B0AA : Tone.darker(wear.hair(), 0.05);
            stage.add(
                    Curves.limb(x - 17, -27, 2.5, x, -34, 4.5, x + 17, -28, 2.5), Matter.INK, brow);
        }
        int shade = Tone.darker(wear.skin(), 0.1);
        stage.add(
                Curves.closed(18, 12, 27, 26, 22, 36, 8, 34, 10, 24),
                Matter.slab(14).shading(0.12),
                Tone.lighter(wear.skin(), 0.02));
        stage.add(Curves.limb(10, 36, 1.4, 18, 39, 2.4, 26, 34, 1.4), Matter.INK.clear(0.7), shade);
        Shape smile = Curves.closed(-14, 54, 16, 62, 46, 53, 36, 70, 16, 76, -4, 70);
        stage.add(
                smile,
                Matter.INK,
                0x8C3530,
                pen ->
                        pen.fill(Curves.ellipse(16, 57, 28, 7), 0xFFFFFF, 0.95)
                                .fill(Curves.ellipse(16, 76, 18, 9), 0xDE7A74, 1));
        if (look.old()) {
            wrinkles(shade);
        }
        if (costume.is("glasses") || look == Look.OLD_WOMAN) {
            glasses();
        }
    }

    private void wrinkles(int shade) {
        for (double x : new double[] {-52, 84}) {
            stage.add(
                    Curves.limb(x - 6, 22, 1.2, x, 18, 1.8, x + 6, 22, 1.2),
                    Matter.INK.clear(0.6),
                    shade);
        }
        stage.add(
                Curves.limb(-20, -56, 1.2, 16, -60, 2, 50, -56, 1.2), Matter.INK.clear(0.6), shade);
    }

    private void glasses() {
        for (double x : new double[] {-24, 54}) {
            Shape ring = Curves.minus(Curves.circle(x, 4, 29), Curves.circle(x, 4, 24));
            stage.add(ring, Matter.slab(3).glossy(0.6).shading(0.1), 0x7A5A3A);
        }
        stage.add(Curves.limb(4, 2, 2.4, 15, -2, 2.4, 26, 2, 2.4), Matter.INK, 0x7A5A3A);
    }
}
