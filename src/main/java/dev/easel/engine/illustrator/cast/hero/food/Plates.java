package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.SplittableRandom;

/** What is served flat: pasta on a plate, eggs in a pan. */
final class Plates {
    private Plates() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "spaghetti", new Prop(1900, Plates::spaghetti),
                "food", new Prop(1900, Plates::spaghetti),
                "cooking", new Prop(2300, Plates::pan));
    }

    private static Marks spaghetti(Stage stage, Costume costume) {
        int glaze = costume.mainColor(0xF4F0E8, 0x6FA3B8);
        stage.add(Curves.ellipse(950, 760, 930, 220), Matter.slab(40).glossy(0.6), glaze);
        stage.add(
                Curves.ellipse(950, 744, 700, 150),
                Matter.slab(30).glossy(0.5),
                Tone.darker(glaze, 0.05));
        stage.add(
                Curves.closed(
                        330, 780, 420, 600, 680, 470, 950, 420, 1220, 470, 1480, 600, 1570, 780,
                        1300, 850, 950, 870, 600, 850),
                Matter.SOFT,
                0xD9A848,
                Plates::strands);
        stage.add(
                Curves.closed(
                        560, 560, 700, 420, 950, 360, 1200, 420, 1340, 560, 1260, 670, 1100, 630,
                        950, 700, 780, 630, 650, 680),
                Matter.SOFT.glossy(0.6).shading(0.5),
                0xBF3A22,
                pen -> Peel.specks(pen, 0xE0704A, new double[] {560, 360, 780, 340}, 16));
        Stage at = stage.with(AffineTransform.getTranslateInstance(950, 420));
        Leaf.add(at, 0, 0, -30);
        Leaf.add(at, 0, 0, -150);
        return Prop.standing(950, 380);
    }

    private static void strands(Pen pen) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 110; i++) {
            double x = 350 + 1200 * random.nextDouble();
            double y = 480 + 400 * random.nextDouble();
            double run = 120 + 200 * random.nextDouble();
            double rise = 120 * random.nextDouble() - 30;
            Shape strand =
                    Curves.open(
                            x - run,
                            y + 30,
                            x - run * 0.3,
                            y - rise,
                            x + run * 0.4,
                            y - rise,
                            x + run,
                            y + 40);
            pen.line(strand, 24, 0xA87428, 0.6);
            pen.line(strand, 17, i % 3 == 0 ? 0xEBC766 : 0xF8E09A, 1);
        }
    }

    private static Marks pan(Stage stage, Costume costume) {
        int iron = costume.mainColor(0x2F3238);
        stage.add(
                Curves.limb(1500, 640, 54, 1860, 580, 48, 2240, 510, 58),
                Matter.SOFT.glossy(0.5),
                0x3A2A24);
        Profile body = new Profile(860, 0.3, 620, 840, 740, 780, 760, 740);
        stage.add(body, Matter.SOFT.glossy(0.6).mirroring(0.3), iron);
        stage.add(
                Curves.ellipse(860, 620, 840, 252),
                Matter.slab(24).glossy(0.7),
                Tone.lighter(iron, 0.1));
        stage.add(
                Curves.ellipse(860, 634, 780, 218),
                Matter.slab(30).shading(0),
                Tone.darker(iron, 0.04));
        stage.add(
                Curves.closed(
                        300, 650, 420, 530, 640, 540, 860, 480, 1100, 520, 1330, 560, 1400, 670,
                        1240, 760, 1000, 750, 760, 810, 500, 760, 340, 720),
                Matter.slab(50).glossy(0.4),
                0xFDFAF2,
                pen -> pen.line(Curves.ellipse(860, 640, 560, 170), 18, 0xE9C89A, 0.5));
        stage.add(new Ellipsoid(840, 620, 230, 120), Matter.SHINY.glossy(0.85), 0xF6A821);
        return Prop.standing(1000, 420);
    }
}
