package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Folds;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.Map;

/** Clothes laid out as on a hanger. */
public final class Garments {
    static final Matter CLOTH = Matter.slab(120).shading(0.4);

    private Garments() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "t-shirt", new Prop(1180, Garments::shirt),
                "coat", new Prop(1180, Coats::draw),
                "dress", new Prop(820, Garments::dress),
                "cape", new Prop(980, Garments::cape),
                "scarf", new Prop(900, Neckwear::scarf),
                "necktie", new Prop(380, Neckwear::tie),
                "bow-tie", new Prop(1900, Neckwear::bow),
                "jeans", new Prop(720, Garments::jeans));
    }

    private static Marks shirt(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x3F8FC4, 0xE2584A, 0xF2EFE6, 0x4F9A6A);
        stage.add(Curves.ellipse(590, 90, 170, 50), Matter.slab(10), Tone.darker(rgb, 0.25));
        double[][] creases = {
            {330, 560, 560, 700},
            {860, 520, 640, 640},
            {320, 800, 500, 880},
            {860, 780, 690, 900},
            {290, 330, 270, 430},
            {890, 330, 910, 430}
        };
        stage.add(
                Curves.closed(
                        400, 50, 440, 60, 500, 130, 590, 160, 680, 130, 740, 60, 780, 50, 930, 100,
                        1060, 230, 1150, 430, 1100, 480, 980, 500, 920, 410, 900, 600, 920, 960,
                        590, 984, 260, 960, 280, 600, 260, 410, 200, 500, 80, 480, 30, 430, 120,
                        230, 250, 100),
                CLOTH,
                rgb,
                pen -> Folds.press(pen, rgb, creases));
        stage.add(
                Curves.limb(420, 62, 20, 480, 140, 20, 590, 178, 20, 700, 140, 20, 760, 62, 20),
                Matter.SOFT.shading(0.2),
                Tone.darker(rgb, 0.05));
        return Prop.standing(590, 50)
                .and("face-top-left", 380, 300)
                .and("face-bottom-right", 800, 720);
    }

    private static Marks dress(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xD2506A, 0x3F7FB0, 0xE0B24A);
        Shape straps =
                Curves.union(
                        Curves.limb(320, 160, 16, 300, 40, 16),
                        Curves.limb(500, 160, 16, 520, 40, 16));
        stage.add(straps, Matter.SOFT, Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(
                        410, 390, 530, 400, 640, 600, 780, 880, 700, 960, 560, 940, 410, 984, 260,
                        940, 120, 960, 40, 880, 180, 600, 290, 400),
                CLOTH,
                rgb,
                pen -> pleats(pen, rgb, new double[] {410, 420, 34, 104}));
        double[][] creases = {{330, 260, 380, 360}, {490, 260, 450, 360}};
        stage.add(
                Curves.closed(
                        290, 110, 350, 150, 410, 180, 470, 150, 530, 110, 560, 220, 530, 400, 410,
                        420, 290, 400, 260, 220),
                CLOTH,
                Tone.lighter(rgb, 0.02),
                pen -> Folds.press(pen, rgb, creases));
        int belt = costume.color(1, Tone.darker(rgb, 0.14));
        stage.add(Curves.box(282, 376, 256, 44, 20), Matter.SOFT, belt);
        return Prop.standing(410, 60);
    }

    /** Folds that fall from a gathered edge: middle, top, spacing there and at the hem. */
    private static void pleats(Pen pen, int rgb, double[] fall) {
        for (int i = -3; i <= 3; i++) {
            double top = fall[0] + i * fall[2];
            Folds.press(pen, rgb, new double[] {top, fall[1], fall[0] + i * fall[3], 960});
        }
    }

    private static Marks cape(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC22F36, 0x4A2F7A);
        stage.add(
                Curves.closed(
                        380, 60, 490, 90, 600, 60, 700, 300, 820, 640, 950, 930, 820, 984, 690, 930,
                        560, 984, 420, 930, 290, 984, 160, 940, 30, 930, 160, 640, 280, 300),
                CLOTH,
                rgb,
                pen -> pleats(pen, rgb, new double[] {490, 130, 40, 120}));
        stage.add(
                Curves.closed(370, 40, 490, 110, 610, 40, 650, 130, 490, 190, 330, 130),
                CLOTH,
                Tone.darker(rgb, 0.05));
        stage.add(new Ellipsoid(490, 150, 44, 44), Matter.METAL, 0xE2B33C);
        return Prop.standing(490, 60).and("head", 490, 60);
    }

    private static Marks jeans(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x3F6299, 0x2E4672);
        double[][] creases = {
            {350, 420, 220, 460}, {370, 420, 500, 460}, {130, 700, 260, 740}, {460, 720, 600, 760}
        };
        stage.add(
                Curves.closed(
                        120, 40, 360, 60, 600, 40, 640, 300, 690, 940, 560, 984, 440, 960, 390, 560,
                        360, 400, 330, 560, 280, 960, 160, 984, 30, 940, 80, 300),
                CLOTH,
                rgb,
                pen -> {
                    Folds.press(pen, rgb, creases);
                    int worn = Tone.lighter(rgb, 0.1);
                    pen.patch(200, 520, 170, worn, 0.6).patch(520, 520, 170, worn, 0.6);
                    pen.line(Curves.open(100, 150, 210, 220, 300, 130), 8, 0xD9A35A, 0.9)
                            .line(Curves.open(620, 150, 510, 220, 420, 130), 8, 0xD9A35A, 0.9);
                });
        stage.add(Curves.box(112, 30, 496, 76, 20), Matter.slab(20), Tone.darker(rgb, 0.05));
        stage.add(new Ellipsoid(360, 68, 22, 22), Matter.METAL, 0xC79A4A);
        return Prop.standing(360, 40);
    }
}
