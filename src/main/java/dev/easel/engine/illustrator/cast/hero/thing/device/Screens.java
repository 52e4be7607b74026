package dev.easel.engine.illustrator.cast.hero.thing.device;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Televisions, computers and telephones: things with a screen. */
public final class Screens {
    private static final Matter CASE = Matter.slab(26).glossy(0.4);

    private Screens() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "television", new Prop(1400, Screens::television),
                "desktop-computer", new Prop(1300, Screens::computer),
                "laptop", new Prop(1500, Screens::laptop),
                "phone", new Prop(540, Screens::phone),
                "mobile-phone", new Prop(540, Screens::phone));
    }

    /** A lit screen in a box, with hills and a sun on it. */
    private static void picture(Stage stage, Rectangle2D box) {
        double x = box.getX();
        double y = box.getY();
        double w = box.getWidth();
        double h = box.getHeight();
        Shape pane = Curves.box(x, y, w, h, Math.min(w, h) * 0.03);
        stage.add(
                pane,
                Matter.slab(4).glossy(0.8).glowing(0.55),
                0x5FA8E0,
                pen ->
                        pen.fade(y, y + h * 0.7, 0xFFDDB0, 0.95)
                                .fill(
                                        Curves.circle(x + w * 0.7, y + h * 0.38, w * 0.08),
                                        0xFFF6D2,
                                        1)
                                .fill(
                                        Curves.ellipse(x + w * 0.25, y + h * 1.1, w * 0.6, h * 0.5),
                                        0x5F8FC4,
                                        1)
                                .fill(
                                        Curves.ellipse(
                                                x + w * 0.8, y + h * 1.15, w * 0.6, h * 0.45),
                                        0x3F6FA8,
                                        1));
        Shape gleam = Curves.polygon(x, y, x + w * 0.42, y, x + w * 0.16, y + h, x, y + h);
        stage.add(Curves.common(pane, gleam), Matter.INK.clear(0.13).glowing(0.6), 0xFFFFFF);
    }

    private static Marks faced(Marks marks, Rectangle2D box) {
        return marks.and("face-top-left", box.getMinX(), box.getMinY())
                .and("face-bottom-right", box.getMaxX(), box.getMaxY());
    }

    private static Marks television(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xA8703F, 0x3A3A42, 0xD2503F);
        antenna(stage);
        for (double x : new double[] {280, 1120}) {
            stage.add(
                    Curves.limb(x, 880, 26, x + (x < 700 ? -60 : 60), 970, 16),
                    Matter.SOFT,
                    0x4A3224);
        }
        Timber.board(stage, Curves.box(60, 240, 1280, 660, 70), rgb, true);
        Rectangle2D box = new Rectangle2D.Double(140, 310, 840, 520);
        stage.add(Curves.box(110, 280, 900, 580, 80), CASE, 0x2B2A30);
        picture(stage, box);
        for (int i = 0; i < 2; i++) {
            stage.add(new Ellipsoid(1170, 380 + i * 150, 56, 56), Matter.METAL, 0xD2C8B0);
        }
        for (int i = 0; i < 5; i++) {
            stage.add(Curves.box(1090, 640 + i * 40, 160, 14, 7), Matter.INK, 0x3A2A20);
        }
        return faced(Prop.standing(700, 240).and("inside", 560, 620), box);
    }

    private static void antenna(Stage stage) {
        stage.add(Curves.limb(700, 250, 10, 480, 30, 7), Matter.METAL, 0xC9CED6);
        stage.add(Curves.limb(700, 250, 10, 930, 40, 7), Matter.METAL, 0xC9CED6);
        stage.add(Curves.ellipse(700, 246, 110, 46), Matter.SOFT, 0x3A3A42);
    }

    private static Marks computer(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC9CED6, 0xE6DFCE, 0x3A3E46);
        stage.add(
                Curves.polygon(560, 700, 740, 700, 780, 920, 520, 920),
                CASE,
                Tone.darker(rgb, 0.06));
        stage.add(Curves.ellipse(650, 930, 300, 46), CASE, rgb);
        stage.add(Curves.box(40, 30, 1220, 760, 44), CASE, rgb);
        stage.add(Curves.box(76, 64, 1148, 610, 20), Matter.slab(8), 0x1E2026);
        Rectangle2D box = new Rectangle2D.Double(96, 84, 1108, 570);
        picture(stage, box);
        stage.add(Curves.circle(650, 732, 22), Matter.SHINY, Tone.darker(rgb, 0.2));
        return faced(Prop.standing(650, 30).and("inside", 650, 400), box);
    }

    private static Marks laptop(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC3C8D0, 0x55585F, 0xE8C8B8);
        stage.add(Curves.box(230, 60, 1040, 680, 40), CASE, rgb);
        stage.add(Curves.box(256, 86, 988, 610, 14), Matter.slab(8), 0x1E2026);
        Rectangle2D box = new Rectangle2D.Double(274, 104, 952, 560);
        picture(stage, box);
        stage.add(
                Curves.polygon(230, 728, 1270, 728, 1470, 940, 30, 940),
                Matter.slab(14).glossy(0.4),
                Tone.lighter(rgb, 0.02),
                pen -> Keys.board(pen, new double[] {290, 752, 1210, 1290, 868}, 0x33363E));
        stage.add(
                Curves.polygon(620, 884, 880, 884, 900, 928, 600, 928),
                Matter.INK,
                Tone.darker(rgb, 0.08));
        stage.add(Curves.box(24, 936, 1452, 44, 20), CASE, Tone.darker(rgb, 0.08));
        return faced(Prop.standing(750, 60).and("inside", 750, 400), box);
    }

    private static Marks phone(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2A2D34, 0xC3C8D0, 0xD9A58C);
        stage.add(
                Curves.box(20, 20, 500, 964, 80), Matter.slab(30).glossy(0.8).mirroring(0.3), rgb);
        stage.add(Curves.box(40, 40, 460, 924, 62), Matter.slab(6), 0x15161A);
        Rectangle2D box = new Rectangle2D.Double(56, 60, 428, 884);
        picture(stage, box);
        stage.add(Curves.box(200, 76, 140, 34, 17), Matter.INK, 0x101114);
        int[] icons = {0xF2B53A, 0x4FC46A, 0xE2584A, 0xF4F4F4};
        for (int i = 0; i < 4; i++) {
            stage.add(
                    Curves.box(86 + i * 96, 840, 76, 76, 20),
                    Matter.slab(8).glowing(0.5),
                    icons[i]);
        }
        return faced(Prop.standing(270, 20).and("inside", 270, 500), box);
    }
}
