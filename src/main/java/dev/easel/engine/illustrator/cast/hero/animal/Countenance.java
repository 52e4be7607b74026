package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Muzzle;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A furry animal's head of radius 100 around (0, 0), turned a little to the right. */
final class Countenance {
    private final Stage stage;
    private final Beast beast;
    private final Pelt pelt;
    private final Costume costume;
    private final Coating coating;

    Countenance(Stage stage, Beast beast, Pelt pelt, Costume costume) {
        this.stage = stage;
        this.beast = beast;
        this.pelt = pelt;
        this.costume = costume;
        this.coating = new Coating(beast, pelt);
    }

    void behind() {
        if (beast.has("mane")) {
            stage.add(
                    Curves.circle(-4, 4, 142),
                    Matter.SOFT
                            .shading(0.3)
                            .coated(
                                    Coat.fur(56, Flow.from(-4, 4))
                                            .ruffled(0.3)
                                            .wide(13)
                                            .dense(2.2)),
                    pelt.dark());
        }
        if (beast.has("crest")) {
            stage.add(
                    Curves.limb(-20, -96, 34, -84, -30, 44, -110, 80, 46, -150, 190, 30),
                    Matter.slab(30)
                            .coated(Coat.fur(50, Flow.towards(-0.6, 1)).wide(7).ruffled(0.3)),
                    beast.marking() == Marking.ZEBRA ? 0x2A2A30 : Tone.darker(pelt.main(), 0.2));
        }
        new EarPair(stage, beast, pelt).draw();
    }

    void front() {
        boolean slim = beast.muzzle() == Muzzle.BROAD || beast.muzzle() == Muzzle.LONG;
        double cheek = beast.has("cheeks") ? 118 : slim ? 90 : 101;
        Flow flow = Flow.from(10, 20);
        stage.add(
                Curves.closed(
                        0, -97, -66, -78, -97, -18, -cheek, 34, -70, 78, -10, 96, 56, 84, cheek - 2,
                        36, 96, -20, 66, -80),
                head(flow),
                coating.face(),
                pen -> new FaceMarks(pen, beast, pelt).draw());
        new Horns(stage, beast).draw();
        tuft();
        new Snout(stage, beast, pelt, costume).draw();
        eyes();
        whiskers();
    }

    private Matter head(Flow flow) {
        double length = beast.marking() == Marking.WOOL ? 8 : Math.min(beast.fur() * 0.72, 20);
        return Pelt.fur(length, flow).shading(0.3);
    }

    private void tuft() {
        if (beast.marking() == Marking.WOOL || beast.has("tuft")) {
            boolean wool = beast.marking() == Marking.WOOL;
            int rgb = wool ? pelt.main() : Tone.darker(pelt.main(), 0.08);
            for (double[] p :
                    new double[][] {
                        {-50, -72, 34}, {50, -74, 34}, {-18, -94, 40}, {26, -96, 38}, {2, -66, 34}
                    }) {
                stage.add(
                        Curves.circle(p[0], p[1], p[2]),
                        coating.hair(0.8, Flow.towards(0.2, 1)).shading(0.16),
                        rgb);
            }
        }
    }

    private void eyes() {
        boolean asleep = costume.is("sleeping", "dreaming", "meditating");
        double y = beast.muzzle() == Muzzle.BROAD ? -22 : -6;
        double r = beast.has("big-eyes") ? 23 : 17.5;
        int[] irises = {0xC99A2E, 0x8FB04A, 0x7A5A34};
        for (double x : new double[] {-38, 52}) {
            if (asleep) {
                Eye.shut(stage, x, y, r);
            } else if (beast.has("iris")) {
                Eye.iris(stage, new double[] {x, y, r}, costume.pick(7, irises), 0.62);
            } else {
                Eye.button(stage, x, y, r);
            }
            if (costume.is("angry")) {
                double in = x < 0 ? 1 : -1;
                stage.add(
                        Curves.limb(x - in * 24, y - r - 18, 4, x + in * 20, y - r + 2, 6),
                        Matter.INK,
                        Tone.darker(pelt.main(), 0.35));
            }
        }
    }

    private void whiskers() {
        if (!beast.has("whiskers")) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = -1; i <= 1; i++) {
                double x = 8 + side * 40;
                stage.add(
                        Curves.limb(
                                x,
                                40 + i * 9,
                                1.8,
                                x + side * 50,
                                34 + i * 16,
                                1.5,
                                x + side * 92,
                                38 + i * 26,
                                0.6),
                        Matter.INK.clear(0.85),
                        Tone.lightness(pelt.main()) > 0.8 ? 0x8A8078 : 0xFFFBF2);
            }
        }
    }
}
