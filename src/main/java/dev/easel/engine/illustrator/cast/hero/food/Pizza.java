package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A pizza, or a slice of one. */
final class Pizza {
    private static final int CHEESE = 0xF6C95A;
    private static final int SALAMI = 0xC23A28;

    private Pizza() {}

    static Marks slice(Stage stage) {
        stage.add(
                Curves.closed(
                        120, 250, 580, 160, 1040, 250, 900, 560, 700, 880, 600, 984, 560, 960, 420,
                        800, 240, 500),
                Matter.slab(40),
                0xD79A45);
        stage.add(
                Curves.closed(
                        150, 230, 580, 150, 1010, 230, 870, 540, 690, 820, 640, 860, 620, 950, 590,
                        950, 570, 860, 500, 800, 470, 850, 440, 840, 430, 730, 260, 480),
                Matter.slab(46).glossy(0.45),
                CHEESE,
                Pizza::bake);
        for (double[] at :
                new double[][] {{400, 350}, {720, 330}, {560, 560}, {800, 500}, {600, 760}}) {
            salami(stage, at[0], at[1], 96);
        }
        basil(stage, new double[][] {{560, 330, 20}, {420, 540, -40}, {690, 640, 60}});
        stage.add(
                Curves.limb(110, 240, 84, 330, 160, 92, 580, 130, 96, 830, 160, 92, 1050, 240, 84),
                Bread.CRUST.glossy(0.35).shading(0.5),
                0xC98238,
                pen -> Peel.specks(pen, 0x8A4A18, new double[] {60, 50, 1060, 260}, 15));
        return Prop.standing(580, 60);
    }

    private static void bake(Pen pen) {
        Peel.specks(pen, 0xE29A35, new double[] {0, 0, 1900, 1000}, 34);
        Peel.specks(pen, 0xFFE59A, new double[] {40, 20, 1860, 980}, 24);
    }

    private static void salami(Stage stage, double x, double y, double r) {
        stage.add(
                Curves.circle(x, y, r),
                Matter.slab(20).glossy(0.5),
                SALAMI,
                pen -> {
                    pen.line(Curves.circle(x, y, r - 5), 12, Tone.darker(SALAMI, 0.1), 0.8);
                    Peel.specks(pen, 0xF2A58A, new double[] {x - r, y - r, 2 * r, 2 * r}, 6);
                });
    }

    private static void basil(Stage stage, double[][] leaves) {
        for (double[] leaf : leaves) {
            Stage at = stage.with(AffineTransform.getTranslateInstance(leaf[0], leaf[1]));
            Leaf.add(at.with(AffineTransform.getScaleInstance(0.4, 0.5)), 0, 0, leaf[2]);
        }
    }

    static Marks whole(Stage stage) {
        stage.add(Curves.ellipse(950, 600, 930, 384), Matter.slab(30), 0xA8703F);
        Stage flat = stage.with(new AffineTransform(1, 0, 0, 0.4, 0, 330));
        flat.add(
                Curves.circle(950, 620, 880),
                Matter.slab(120).glossy(0.3),
                0xC98238,
                pen -> Peel.specks(pen, 0x8A4A18, new double[] {60, -260, 1800, 1760}, 20));
        flat.add(
                Curves.circle(950, 620, 760),
                Matter.slab(40).glossy(0.45).shading(0),
                CHEESE,
                Pizza::bake);
        for (int i = 0; i < 15; i++) {
            double a = i * 2.39996;
            double d = 620 * Math.sqrt((i + 0.6) / 15);
            salami(flat, 950 + Math.cos(a) * d, 620 + Math.sin(a) * d, 120);
        }
        basil(
                stage,
                new double[][] {
                    {820, 520, 10}, {1150, 640, -50}, {640, 640, 70}, {1020, 440, 150}
                });
        for (int i = 0; i < 4; i++) {
            double a = i * Math.PI / 4 + 0.2;
            Shape cut =
                    Curves.polygon(
                            950 - 860 * Math.cos(a),
                            620 - 860 * Math.sin(a),
                            950 + 860 * Math.cos(a),
                            620 + 860 * Math.sin(a));
            flat.add(new BasicStroke(10).createStrokedShape(cut), Matter.INK.clear(0.5), 0x9A5A24);
        }
        return Prop.standing(950, 260);
    }
}
