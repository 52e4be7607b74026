package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A horse with a flowing mane. */
public final class Horse extends Quadruped {
    /** A horse, or one with a horn and a mane of many colours. */
    public enum Breed {
        HORSE,
        UNICORN,
        PEGASUS
    }

    private final Breed breed;

    /** Stateless, as all heroes are. */
    public Horse(Breed breed) {
        this.breed = breed;
    }

    private static final Build BUILD =
            new Build(
                    1180,
                    310,
                    680,
                    380,
                    650,
                    new Build.Leg(88, 30, true),
                    78,
                    new Build.Head(880, 200, 84, 110, 132, 50),
                    12);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        if (breed != Breed.HORSE) {
            return Pelt.of(costume, 0xF8F4F2, 0xF6ECF4);
        }
        return Pelt.of(costume, 0x9A5B33, 0x7A4528, 0xC98F55, 0xD8D2CA, 0x4A3A34);
    }

    private static int mane(Pelt pelt) {
        return Tone.lightness(pelt.main()) > 0.75
                ? Tone.darker(pelt.main(), 0.2)
                : Tone.darker(pelt.main(), 0.22);
    }

    private static Matter hair(double length, Flow flow) {
        return Matter.slab(30).glossy(0.2).coated(Coat.fur(length, flow).wide(6).ruffled(0.3));
    }

    /** The mane and tail of a unicorn. */
    private void rainbow(Pen pen, double from, double to) {
        if (breed == Breed.UNICORN) {
            double step = (to - from) / 3;
            pen.fade(-2000, -1999, 0xF6A8CC, 1);
            pen.fade(from, from + step, 0xB99CF0, 1);
            pen.fade(from + step, from + 2 * step, 0x86BFF4, 1);
            pen.fade(from + 2 * step, to, 0x8FE0D0, 1);
        }
    }

    private static void wing(Stage stage) {
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            stage.add(
                    Curves.limb(
                            600 - 60 * t,
                            420,
                            34,
                            440 - 40 * t,
                            240 + 110 * t,
                            44,
                            230 - 90 * Math.sin(t * 3),
                            30 + 380 * t,
                            20),
                    Matter.slab(22).shading(0.32),
                    Tone.darker(0xFFFDF8, 0.07 * (1 - t)));
        }
        stage.add(
                Curves.closed(660, 470, 640, 370, 540, 280, 450, 240, 440, 320, 490, 420, 560, 500),
                Matter.SOFT.coated(Coat.leaves(60, Flow.towards(-1, -0.3)).ruffled(0.3).wide(22)),
                0xFFFDF8);
    }

    private void horn(Stage stage) {
        if (breed == Breed.UNICORN) {
            stage.add(
                    Curves.limb(938, 128, 17, 976, 76, 11, 1016, 18, 3),
                    Matter.SOFT.glossy(0.7),
                    0xF4C95A,
                    pen -> {
                        for (int i = 0; i < 6; i++) {
                            double x = 944 + i * 12;
                            double y = 118 - i * 17;
                            pen.line(Curves.open(x - 20, y - 12, x + 20, y + 4), 4, 0xC8912A, 0.8);
                        }
                    });
        }
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(205, 450, 26, 140, 490, 42, 96, 620, 52, 90, 760, 34, 70, 840, 8),
                hair(110, Flow.towards(-0.15, 1)),
                mane(pelt),
                pen -> rainbow(pen, 470, 800));
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(600, 700, Tone.darker(pelt.main(), 0.08), 0.7);
        pen.patch(420, 420, 190, Tone.lighter(pelt.main(), 0.06), 0.6);
    }

    @Override
    int foot(Pelt pelt) {
        return Tone.darker(pelt.main(), 0.12);
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.patch(1040, 345, 95, Tone.darker(pelt.main(), 0.14), 0.9);
        pen.fill(Curves.closed(960, 170, 985, 200, 1040, 270, 1024, 274, 968, 215), 0xFFF6E8, 0.9);
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        if (breed == Breed.PEGASUS) {
            wing(stage);
        }
        ear(stage, pelt, 905, 128, Tone.darker(pelt.main(), 0.08));
    }

    private static void ear(Stage stage, Pelt pelt, double x, double y, int rgb) {
        stage.add(
                Curves.closed(
                        x - 28, y + 40, x - 24, y - 20, x + 6, y - 74, x + 26, y - 14, x + 20,
                        y + 40),
                Pelt.fur(8, Flow.towards(0, -1)),
                rgb,
                pen -> pen.patch(x + 4, y, 26, pelt.dark(), 0.7));
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.closed(
                        876, 108, 800, 150, 724, 240, 668, 340, 640, 440, 690, 470, 750, 440, 790,
                        350, 822, 280, 850, 215),
                hair(90, Flow.towards(-0.45, 1)).shading(0.4),
                mane(pelt),
                pen -> rainbow(pen, 120, 440));
        ear(stage, pelt, 868, 126, pelt.main());
        stage.add(
                Curves.closed(880, 100, 930, 112, 968, 160, 960, 200, 920, 168, 884, 140),
                hair(60, Flow.towards(0.7, 1)).shading(0.25),
                mane(pelt),
                pen -> rainbow(pen, 60, 260));
        horn(stage);
        eye(stage, 60, 4, 25);
        stage.add(
                Curves.ellipse(1062, 320, 11, 15, 25), Matter.INK, Tone.darker(pelt.main(), 0.35));
        stage.add(
                Curves.limb(1064, 366, 2, 1030, 374, 4, 1000, 362, 2),
                Matter.INK.clear(0.7),
                pelt.line());
    }
}
