package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Nose and mouth of a head of radius 100. */
record Snout(Stage stage, Beast beast, Pelt pelt, Costume costume) {
    private static final int DARK = 0x2C2326;

    void draw() {
        switch (beast.muzzle()) {
            case SMALL -> {
                muzzle(8, 48, 38, 27);
                mouth(8, 44, 15);
                nose(8, 32, 13, 9);
            }
            case ROUND -> {
                muzzle(10, 44, 54, 42);
                mouth(10, 46, 20);
                nose(10, 24, 21, 14);
            }
            case LONG -> {
                stage.add(
                        Curves.closed(
                                -26, -4, -34, 30, -30, 66, 10, 86, 50, 66, 54, 30, 46, -4, 10, -16),
                        Pelt.fur(Math.min(beast.fur() * 0.4, 10), Flow.towards(0, 1)).shading(0.3),
                        tint(),
                        pen ->
                                pen.fade(
                                        20,
                                        -10,
                                        pelt.main(),
                                        beast.marking() == Marking.MASK ? 1 : 0.4));
                mouth(10, 62, 19);
                nose(10, 38, 21, 15);
            }
            case BROAD -> broad();
            case SNOUT -> pig();
            case FLAT -> ape();
        }
        if (beast.has("teeth")) {
            stage.add(
                    Curves.box(-4, 60, 24, 22, 5),
                    Matter.slab(5).glossy(0.3),
                    0xFFFDF4,
                    pen -> pen.line(Curves.open(8, 58, 8, 84), 2.5, 0xB8A898, 1));
        }
        if (beast.has("tusks")) {
            for (double side : new double[] {-1, 1}) {
                stage.add(
                        Curves.limb(
                                10 + side * 40,
                                64,
                                10,
                                10 + side * 50,
                                46,
                                7,
                                10 + side * 46,
                                28,
                                2),
                        Matter.SOFT.glossy(0.5),
                        0xFBF3E0);
            }
        }
        if (beast.has("nose-horn")) {
            stage.add(
                    Curves.limb(12, 30, 26, 22, -40, 20, 46, -120, 3),
                    Matter.SOFT.glossy(0.4),
                    0xEFE6D4);
            stage.add(Curves.limb(8, -46, 15, 8, -92, 3), Matter.SOFT.glossy(0.4), 0xE4D8C4);
        }
    }

    private int tint() {
        return switch (beast.marking()) {
            case MASK, TABBY, TIGER, SPOTS, RACCOON, PALE, SPINES, CHIPMUNK ->
                    pelt.towardsPale(0.94);
            case BADGER -> 0xF6F1E8;
            case WOOL -> Tone.lighter(pelt.dark(), 0.04);
            case ZEBRA -> 0x3A3638;
            case PLAIN, PATCHES, NET, PANDA, SKUNK -> pelt.towardsPale(0.7);
        };
    }

    private void muzzle(double x, double y, double rx, double ry) {
        stage.add(
                Curves.ellipse(x, y, rx, ry),
                Pelt.fur(Math.min(beast.fur() * 0.4, 9), Flow.from(x, y - ry)).shading(0.22),
                tint());
    }

    private void nose(double x, double y, double rx, double ry) {
        int rgb = beast.has("pink-nose") ? 0xE58A8E : DARK;
        stage.add(
                Curves.closed(
                        x - rx,
                        y - ry * 0.5,
                        x,
                        y - ry,
                        x + rx,
                        y - ry * 0.5,
                        x + rx * 0.5,
                        y + ry * 0.6,
                        x,
                        y + ry,
                        x - rx * 0.5,
                        y + ry * 0.6),
                Matter.SOFT.glossy(0.7).shading(0.2),
                rgb);
    }

    private void mouth(double x, double y, double w) {
        boolean sad = costume.is("sad");
        double drop = sad ? -8 : 10;
        if (costume.is("happy", "smiling", "running", "playing") || beast.has("tongue")) {
            stage.add(
                    Curves.closed(
                            x - w * 0.62,
                            y + 8,
                            x,
                            y + 4,
                            x + w * 0.62,
                            y + 8,
                            x + w * 0.44,
                            y + 34,
                            x,
                            y + 42,
                            x - w * 0.44,
                            y + 34),
                    Matter.slab(10).glossy(0.3),
                    0xE8747C);
        }
        int line = Tone.lightness(tint()) < 0.45 ? 0x14100F : Tone.mix(pelt.line(), DARK, 0.5);
        stage.add(Curves.limb(x, y - 6, 2.4, x, y + (sad ? 10 : 4), 2.6), Matter.INK, line);
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(
                            x,
                            y + (sad ? 8 : 4),
                            2.6,
                            x + side * w * 0.55,
                            y + 4 + drop,
                            3,
                            x + side * w * 1.15,
                            y + (sad ? 12 : 4),
                            2),
                    Matter.INK,
                    line);
        }
    }

    /** The wide, soft nose of grazing animals. */
    private void broad() {
        double drop = beast.has("long-face") ? 26 : 0;
        stage.add(
                Curves.closed(
                        -40, -4, -62, 40 + drop, -44, 84 + drop, 10, 98 + drop, 64, 84 + drop, 82,
                        40 + drop, 60, -4, 10, -12),
                Pelt.fur(Math.min(beast.fur() * 0.4, 9), Flow.towards(0, 1)).shading(0.3),
                beast.has("pink-nose") ? 0xF0B8AE : tint(),
                pen -> pen.fade(26, -6, coat(), 1));
        int nostril = Tone.darker(tint(), 0.24);
        for (double x : new double[] {-20, 40}) {
            stage.add(Curves.ellipse(x, 44 + drop, 8, 11, x < 0 ? 20 : -20), Matter.INK, nostril);
        }
        stage.add(
                Curves.limb(-22, 68 + drop, 2, 10, 78 + drop, 3.4, 42, 68 + drop, 2),
                Matter.INK,
                nostril);
    }

    private int coat() {
        return new Coating(beast, pelt).face();
    }

    private void pig() {
        stage.add(
                Curves.ellipse(12, 34, 44, 36),
                Matter.slab(24).glossy(0.15).shading(0.35),
                Tone.hue(Tone.darker(pelt.main(), 0.05), -0.1, 1.3));
        for (double x : new double[] {-3, 27}) {
            stage.add(Curves.ellipse(x, 34, 8, 12), Matter.INK, Tone.darker(pelt.main(), 0.3));
        }
        stage.add(
                Curves.limb(-18, 76, 2, 12, 84, 3.6, 42, 75, 2),
                Matter.INK,
                Tone.darker(pelt.main(), 0.32));
    }

    private void ape() {
        stage.add(
                Curves.ellipse(10, 50, 64, 42),
                Matter.SOFT.shading(0.2),
                beast.has("face-patch") ? pelt.pale() : Tone.lighter(pelt.main(), 0.08));
        int dark = Tone.darker(beast.has("face-patch") ? pelt.pale() : pelt.main(), 0.3);
        for (double x : new double[] {0, 20}) {
            stage.add(Curves.ellipse(x, 30, 6, 5), Matter.INK, dark);
        }
        stage.add(Curves.limb(-24, 56, 2.4, 10, 68, 4, 44, 55, 2.4), Matter.INK, dark);
    }
}
