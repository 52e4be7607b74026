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
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Bowls of something cooked, seen from above at a slant. */
final class Bowls {
    private static final double TILT = 0.3;
    private static final double X = 950;
    private static final double RIM = 340;

    private Bowls() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "noodles", new Prop(1900, Bowls::noodles),
                "bowl-of-soup", new Prop(1900, Bowls::soup),
                "salad", new Prop(1900, Bowls::salad),
                "cooked-rice", new Prop(1900, Bowls::rice),
                "fruit", new Prop(1900, FruitBowl::draw),
                "bowl-with-spoon", new Prop(1900, Bowls::soup));
    }

    /** The bowl and what fills it, to be painted on an ellipse 1640 wide. */
    private static void fill(Stage stage, Costume costume, int rgb, Consumer<Pen> marks) {
        int glaze = costume.mainColor(0x3F5F8F, 0xB0402F, 0xF2EDE2, 0x6F9A8A);
        stage.add(new Profile(X, TILT, 840, 330, 880, 350), Matter.GLAZE, Tone.darker(glaze, 0.06));
        Profile body = new Profile(X, TILT, RIM, 900, 440, 885, 600, 780, 740, 580, 860, 370);
        int trim = costume.color(1, Tone.darker(glaze, 0.2));
        stage.add(
                body,
                Matter.GLAZE,
                glaze,
                pen -> pen.fill(body.band(RIM + 60, RIM + 92), trim, 0.8));
        stage.add(
                Curves.ellipse(X, RIM, 900, 270),
                Matter.slab(20).glossy(0.6),
                Tone.lighter(glaze, 0.03));
        stage.add(
                Curves.ellipse(X, RIM + 8, 850, 242),
                Matter.slab(60).shading(0),
                Tone.darker(glaze, 0.14));
        stage.add(
                Curves.ellipse(X, RIM + 26, 826, 222),
                Matter.slab(16).glossy(0.5).shading(0),
                rgb,
                marks.andThen(pen -> pen.fade(RIM - 60, RIM - 240, 0x2A1408, 0.55)));
    }

    private static Marks served() {
        return Prop.standing(X, 110).and("inside", X, 360);
    }

    /** The i-th of n places spread over the filling, x and y. */
    private static double[] spot(int i, int n) {
        double a = i * 2.39996;
        double d = Math.sqrt((i + 0.5) / n);
        return new double[] {X + 700 * d * Math.cos(a), RIM + 20 + 180 * d * Math.sin(a)};
    }

    private static void drops(Pen pen, int rgb) {
        for (int i = 0; i < 40; i++) {
            double[] at = spot(i, 40);
            pen.fill(Curves.ellipse(at[0], at[1], 20 + i % 3 * 9, 8 + i % 3 * 3), rgb, 0.6);
        }
    }

    private static Marks noodles(Stage stage, Costume costume) {
        fill(stage, costume, 0xC9803A, Bowls::strands);
        for (int i = 0; i < 3; i++) {
            Shape slice = Curves.ellipse(1290 + i * 70, 330 + i * 46, 190, 84, -14);
            stage.add(slice, Matter.slab(30).glossy(0.3).shading(0.5), 0x8F4F38);
            stage.add(
                    Curves.ellipse(1290 + i * 70, 328 + i * 46, 150, 58, -14),
                    Matter.INK,
                    0xC98A70);
        }
        egg(stage, 570, 300);
        egg(stage, 780, 250);
        onions(stage);
        sprig(stage, 1010, 400, 0.9);
        chopsticks(stage);
        return served();
    }

    private static void strands(Pen pen) {
        drops(pen, 0xE8A85A);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 70; i++) {
            double[] at = spot(i, 70);
            double run = 150 + 160 * random.nextDouble();
            double rise = 60 * random.nextDouble() - 10;
            Shape strand =
                    Curves.open(
                            at[0] - run,
                            at[1] + 20,
                            at[0] - run * 0.3,
                            at[1] - rise,
                            at[0] + run * 0.4,
                            at[1] - rise * 0.5,
                            at[0] + run,
                            at[1] + 30);
            pen.line(strand, 31, 0xB98238, 0.7);
            pen.line(strand, 23, i % 2 == 0 ? 0xF6DE9A : 0xEFD286, 1);
            pen.line(strand, 6, 0xFFF2C8, 0.8);
        }
    }

    private static void egg(Stage stage, double x, double y) {
        stage.add(
                Curves.ellipse(x, y, 150, 92), Matter.slab(40).glossy(0.4).shading(0.5), 0xFCF8EE);
        stage.add(Curves.ellipse(x + 4, y - 6, 82, 48), Matter.slab(30).glossy(0.7), 0xF29A1F);
    }

    private static void onions(Stage stage) {
        for (int i = 0; i < 17; i++) {
            double x = 820 + i * 83 % 400;
            double y = 390 + i * 47 % 120;
            stage.add(new Torus(x, y, 19, 8, 0.6), Matter.SOFT, i % 2 == 0 ? 0x8FC457 : 0x4F8F3A);
        }
    }

    private static void sprig(Stage stage, double x, double y, double size) {
        Stage at = stage.with(AffineTransform.getTranslateInstance(x, y));
        for (int turn : new int[] {-150, -95, -35}) {
            Leaf.add(at.with(AffineTransform.getScaleInstance(size * 0.7, size * 0.7)), 0, 0, turn);
        }
    }

    private static void chopsticks(Stage stage) {
        for (double shift : new double[] {0, 90}) {
            stage.add(
                    Curves.limb(900 + shift, 470, 10, 1820 + shift * 0.5, 60 + shift * 0.5, 19),
                    Matter.SOFT.glossy(0.4).shading(0.6),
                    0x8A2F24);
        }
    }

    private static Marks soup(Stage stage, Costume costume) {
        fill(
                stage,
                costume,
                0xE0803A,
                pen -> {
                    drops(pen, 0xF2A860);
                    Shape cream = Curves.open(560, 380, 760, 300, 950, 420, 1150, 320, 1340, 390);
                    pen.line(cream, 40, 0xFCEBD2, 0.9);
                });
        sprig(stage, 950, 390, 0.8);
        return served();
    }

    private static Marks rice(Stage stage, Costume costume) {
        fill(stage, costume, 0xEFE8D8, pen -> {});
        stage.add(
                Curves.closed(
                        150, 380, 300, 210, 600, 90, 950, 40, 1300, 90, 1600, 210, 1750, 380, 1600,
                        490, 1300, 550, 950, 570, 600, 550, 300, 490),
                Matter.SOFT,
                0xFAF6EA,
                pen -> Peel.grains(pen, new double[] {100, 30, 1700, 560}, 800));
        chopsticks(stage);
        return served();
    }

    private static Marks salad(Stage stage, Costume costume) {
        fill(stage, costume, 0x5F8F3A, pen -> drops(pen, 0x7FB347));
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 29; i >= 0; i--) {
            double[] at = spot(i, 30);
            Stage leaf =
                    stage.with(
                            AffineTransform.getTranslateInstance(
                                    X + 0.74 * (at[0] - X), 60 + 0.85 * at[1]));
            double size = 0.8 + 0.4 * random.nextDouble();
            double out = Math.toDegrees(Math.atan2(at[1] - RIM, (at[0] - X) * 0.4));
            Leaf.add(
                    leaf.with(AffineTransform.getScaleInstance(size, size)),
                    -100,
                    0,
                    out + 40 * random.nextDouble());
        }
        int[] fruit = {0xD2382C, 0xFCF3DC, 0xD2382C, 0xF2C23F, 0xD2382C, 0xFCF3DC, 0xF2C23F};
        for (int i = 0; i < fruit.length; i++) {
            double[] at = spot(i * 4 + 2, 30);
            stage.add(
                    new Ellipsoid(at[0], at[1] - 50, 92, 80),
                    Matter.SHINY.glossy(0.6).shading(0.7),
                    fruit[i]);
        }
        return served();
    }
}
