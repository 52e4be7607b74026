package dev.easel.engine.illustrator.cast.hero.thing.stowage;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;

/** Round vessels of staves and of willow. */
final class Coopery {
    private static final int IRON = 0x5F6168;

    private Coopery() {}

    static Marks barrel(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xA56B38, 0x8A5730, 0xB98250);
        Profile body = new Profile(410, 0.18, 90, 300, 300, 372, 510, 396, 720, 372, 930, 300);
        stage.add(body, Matter.SOFT.glossy(0.15), rgb, pen -> staves(pen, body, rgb));
        for (double[] hoop : new double[][] {{130, 185}, {285, 335}, {670, 720}, {830, 885}}) {
            stage.add(
                    new Cut(body, body.band(hoop[0], hoop[1])),
                    Matter.METAL.mirroring(0.35),
                    IRON,
                    pen -> pen.line(body.arc(hoop[1]), 8, Tone.darker(IRON, 0.18), 0.8));
        }
        stage.add(new Facet(body.ring(90), 0, -0.8, 0.6), Matter.SOFT, Tone.darker(rgb, 0.02));
        var lid = Curves.ellipse(410, 96, 262, 42);
        stage.add(
                lid,
                Matter.slab(8).shading(0),
                Tone.darker(rgb, 0.09),
                pen -> {
                    Timber.grain(pen, lid.getBounds2D(), rgb, true);
                    pen.fade(110, 40, Tone.darker(rgb, 0.25), 0.7);
                });
        return Prop.standing(410, 90);
    }

    private static void staves(Pen pen, Profile body, int rgb) {
        for (int i = 0; i < 11; i++) {
            double from = Math.sin(Math.PI * (i / 11.0 - 0.5));
            double to = Math.sin(Math.PI * ((i + 1) / 11.0 - 0.5));
            double shade = 0.035 * Math.sin(i * 2.6);
            pen.fill(body.strip(from, to, 90, 930), Tone.lighter(rgb, shade), 1);
            for (double t : new double[] {0.3, 0.62}) {
                double at = from + (to - from) * t;
                pen.fill(body.strip(at, at + 0.008, 90, 930), Tone.darker(rgb, 0.09), 0.6);
            }
            pen.fill(body.strip(to - 0.012, to + 0.004, 90, 930), Tone.darker(rgb, 0.22), 0.9);
        }
    }

    static Marks basket(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB98148, 0xA3703C, 0xC99A5F);
        Matter willow = Matter.SOFT.glossy(0.15);
        stage.add(new Torus(590, 500, 470, 36, 0.22), willow, Tone.darker(rgb, 0.06));
        stage.add(Curves.ellipse(590, 500, 470, 96), Matter.INK, Tone.darker(rgb, 0.3));
        Profile body = new Profile(590, 0.2, 500, 484, 700, 460, 910, 360);
        stage.add(
                new Cut(body, body.band(500, 910)),
                willow,
                Tone.darker(rgb, 0.2),
                pen -> weave(pen, body, rgb));
        stage.add(
                Curves.minus(
                        new Torus(590, 500, 478, 38, 0.2).outline(),
                        Curves.box(0, 0, 1180, 500, 0)),
                Matter.SOFT.glossy(0.15),
                rgb,
                pen -> twist(pen, rgb));
        handle(stage, rgb);
        return Prop.standing(590, 440).and("inside", 590, 500).and("hand", 590, 50);
    }

    private static void weave(Pen pen, Profile body, int rgb) {
        for (int row = 0; row < 11; row++) {
            double top = 515 + row * 37;
            for (int i = -1; i < 14; i++) {
                double from =
                        Math.sin(Math.PI * Math.clamp((i + row % 2 * 0.5) / 14 - 0.5, -0.5, 0.5));
                double to =
                        Math.sin(
                                Math.PI
                                        * Math.clamp(
                                                (i + 0.94 + row % 2 * 0.5) / 14 - 0.5, -0.5, 0.5));
                if (to - from > 0.004) {
                    int wand = Tone.lighter(rgb, 0.03 * Math.sin(i * 1.7 + row * 2.3));
                    pen.fill(body.strip(from, to, top, top + 34), wand, 1);
                    pen.fill(body.strip(from, to, top + 24, top + 34), Tone.darker(rgb, 0.12), 0.6);
                    pen.fill(body.strip(from, to, top + 3, top + 11), Tone.lighter(rgb, 0.1), 0.6);
                    pen.fill(body.strip(to - 0.02, to, top, top + 34), Tone.darker(rgb, 0.16), 0.6);
                }
            }
        }
    }

    private static void twist(Pen pen, int rgb) {
        for (int i = 0; i < 30; i++) {
            double x = 60 + i * 38;
            pen.line(Curves.open(x, 470, x + 30, 560, x + 36, 680), 7, Tone.darker(rgb, 0.14), 0.8);
        }
    }

    private static void handle(Stage stage, int rgb) {
        stage.add(
                Curves.limb(
                        104, 520, 32, 150, 280, 32, 330, 90, 32, 590, 48, 34, 850, 90, 32, 1030,
                        280, 32, 1076, 520, 32),
                Matter.SOFT.glossy(0.15),
                rgb,
                pen -> {
                    for (int i = 0; i < 40; i++) {
                        double a = Math.PI * i / 39;
                        double x = 590 - 490 * Math.cos(a);
                        double y = 540 - 490 * Math.sin(a);
                        pen.line(
                                Curves.open(x - 40, y - 10, x + 40, y + 30),
                                6,
                                Tone.darker(rgb, 0.14),
                                0.8);
                    }
                });
    }
}
