package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Eggs, cheese, sushi and meat. */
final class Savouries {
    private Savouries() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "egg", new Prop(760, Savouries::egg),
                "cheese-wedge", new Prop(1300, Savouries::cheese),
                "sushi", new Prop(2300, Savouries::sushi),
                "rice-ball", new Prop(1060, (s, c) -> onigiri(s)),
                "butter", new Prop(1700, (s, c) -> butter(s)),
                "dumpling", new Prop(1500, (s, c) -> dumpling(s)),
                "moon-cake", new Prop(1400, Savouries::moonCake),
                "rice-cake", new Prop(1100, (s, c) -> riceCake(s)));
    }

    private static Marks egg(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF6EBDC, 0xE3B98A);
        stage.add(
                Curves.closed(
                        380, 30, 540, 110, 660, 330, 720, 600, 660, 850, 380, 984, 100, 850, 40,
                        600, 100, 330, 220, 110),
                Matter.SOFT.glossy(0.3),
                rgb,
                pen ->
                        Peel.specks(
                                pen, Tone.darker(rgb, 0.06), new double[] {40, 40, 680, 940}, 5));
        if (costume.is("broken")) {
            stage.add(
                    Curves.polygon(
                            90, 520, 210, 440, 300, 560, 420, 430, 530, 570, 680, 480, 540, 600,
                            420, 470, 300, 600, 210, 480),
                    Matter.INK,
                    0x5A4636);
        }
        return Prop.standing(380, 30);
    }

    private static Marks cheese(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF6C23A);
        Stuff rind = new Stuff(Matter.SOFT.glossy(0.25).shading(0), rgb);
        rind.add(
                stage,
                new Facet(Curves.polygon(60, 600, 720, 180, 1240, 420, 1240, 460), 0, -0.8, 0.6));
        rind.darker(0.03)
                .add(
                        stage,
                        new Facet(
                                Curves.polygon(60, 600, 1240, 420, 1240, 780, 60, 970),
                                -0.15,
                                0.1,
                                0.98));
        for (double[] h :
                new double[][] {
                    {300, 760, 80},
                    {620, 660, 60},
                    {860, 740, 100},
                    {1100, 560, 60},
                    {520, 840, 50},
                    {1090, 720, 46}
                }) {
            stage.add(
                    Curves.ellipse(h[0], h[1], h[2], h[2] * 0.9, -8),
                    Matter.slab(16),
                    Tone.darker(rgb, 0.17));
            stage.add(
                    Curves.ellipse(h[0] + 8, h[1] + 12, h[2] * 0.82, h[2] * 0.7, -8),
                    Matter.INK.clear(0.6),
                    Tone.darker(rgb, 0.06));
        }
        for (double[] h : new double[][] {{640, 400, 70}, {860, 370, 44}, {420, 510, 46}}) {
            stage.add(
                    Curves.ellipse(h[0], h[1], h[2], h[2] * 0.45, -14),
                    Matter.slab(10),
                    Tone.darker(rgb, 0.14));
        }
        return Prop.standing(650, 300);
    }

    private static Marks sushi(Stage stage, Costume costume) {
        Timber.board(
                stage, Curves.polygon(160, 780, 2140, 780, 2280, 910, 20, 910), 0xB97F45, true);
        Timber.board(stage, Curves.box(20, 905, 2260, 70, 8), 0x9A6434, true);
        nigiri(stage, 420, costume.ownColor(0xF2794A));
        nigiri(stage, 1020, 0xD23F45);
        roll(stage, 1520, 690, 0xF2794A);
        roll(stage, 1890, 700, 0x7FB347);
        stage.add(new Ellipsoid(1700, 830, 90, 54), Matter.SOFT, 0x9CC45A);
        return Prop.standing(1150, 440);
    }

    private static void nigiri(Stage stage, double x, int fish) {
        stage.add(
                Curves.box(x - 230, 640, 460, 210, 100),
                Matter.SOFT,
                0xFBF8EE,
                pen -> Peel.grains(pen, new double[] {x - 230, 640, 460, 210}, 90));
        stage.add(
                Curves.closed(
                        x - 280, 740, x - 260, 600, x - 120, 520, x + 60, 500, x + 220, 570,
                        x + 290, 720, x + 230, 720, x, 660, x - 230, 730),
                Matter.SOFT.glossy(0.7).shading(0.5),
                fish,
                pen -> {
                    for (int i = 0; i < 6; i++) {
                        double at = x - 230 + i * 90;
                        pen.line(
                                Curves.open(at, 760, at + 40, 620, at + 110, 500),
                                14,
                                Tone.lighter(fish, 0.16),
                                0.7);
                    }
                });
    }

    private static void roll(Stage stage, double x, double y, int core) {
        Profile nori = new Profile(x, 0.35, y, 170, y + 150, 170);
        stage.add(nori, Matter.SOFT.glossy(0.3), 0x1F2E24);
        stage.add(
                Curves.ellipse(x, y, 156, 54),
                Matter.slab(14).shading(0),
                0xFBF8EE,
                pen -> Peel.specks(pen, 0xE0D8C4, new double[] {x - 160, y - 60, 320, 120}, 9));
        stage.add(Curves.ellipse(x, y, 74, 25), Matter.slab(10).glossy(0.5), core);
    }

    private static Marks onigiri(Stage stage) {
        stage.add(
                Curves.closed(
                        530, 60, 660, 110, 860, 440, 1010, 760, 960, 940, 530, 984, 100, 940, 50,
                        760, 200, 440, 400, 110),
                Matter.slab(160),
                0xFBF8EE,
                pen -> Peel.grains(pen, new double[] {40, 60, 980, 920}, 320));
        stage.add(Curves.box(340, 640, 380, 350, 24), Matter.slab(20).glossy(0.3), 0x1F2E24);
        return Prop.standing(530, 70);
    }

    private static Marks butter(Stage stage) {
        stage.add(Curves.ellipse(850, 900, 830, 90), Matter.slab(30).glossy(0.6), 0xF2EEE6);
        new Block(350, 600, 800, 260, 250, 150)
                .draw(stage, new Stuff(Matter.SOFT.glossy(0.3), 0xF9DE7A));
        return Prop.standing(850, 500);
    }

    private static Marks dumpling(Stage stage) {
        stage.add(
                Curves.closed(
                        60, 860, 160, 560, 420, 330, 750, 260, 1080, 330, 1340, 560, 1440, 860,
                        1200, 960, 750, 984, 300, 960),
                Matter.SOFT.glossy(0.35),
                0xF4E3BF,
                pen -> pen.fade(760, 984, 0xD2A055, 0.5));
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * (0.1 + i * 0.1);
            double x = 750 - 600 * Math.cos(a);
            double y = 860 - 560 * Math.sin(a);
            stage.add(
                    Curves.ellipse(x, y, 58, 110, Math.toDegrees(a) - 90),
                    Matter.SOFT.shading(0.5),
                    0xF7EACB);
        }
        return Prop.standing(750, 250);
    }

    private static Marks moonCake(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC27F38);
        Profile cake = new Profile(700, 0.36, 500, 620, 540, 640, 760, 640);
        stage.add(
                cake,
                Matter.SOFT.glossy(0.4),
                rgb,
                pen -> {
                    for (int i = -8; i <= 8; i++) {
                        double u = Math.sin(i * 0.18);
                        pen.fill(
                                cake.strip(u - 0.012, u + 0.012, 500, 1000),
                                Tone.darker(rgb, 0.16),
                                0.8);
                    }
                });
        stage.add(cake.ring(500), Matter.slab(40).glossy(0.4).shading(0), Tone.lighter(rgb, 0.05));
        Stage top = stage.with(new AffineTransform(1, 0, 0, 0.36, 0, 320));
        Matter press = Matter.slab(30).glossy(0.4);
        for (int i = 0; i < 8; i++) {
            double a = i * Math.PI / 4;
            top.add(
                    Curves.ellipse(
                            700 + 300 * Math.cos(a),
                            500 + 300 * Math.sin(a),
                            150,
                            80,
                            Math.toDegrees(a)),
                    press,
                    Tone.lighter(rgb, 0.08));
        }
        top.add(Curves.circle(700, 500, 120), press, Tone.lighter(rgb, 0.1));
        return Prop.standing(700, 280);
    }

    private static Marks riceCake(Stage stage) {
        new Block(60, 420, 760, 540, 240, 200)
                .draw(stage, new Stuff(Matter.SOFT.glossy(0.2), 0x4F7F3A));
        int tie = 0xE6D09A;
        for (double x : new double[] {270, 560}) {
            stage.add(
                    Curves.polygon(x, 420, x + 34, 420, x + 34, 960, x, 960), Matter.slab(8), tie);
            stage.add(
                    Curves.polygon(x, 420, x + 34, 420, x + 274, 220, x + 240, 220),
                    Matter.slab(8),
                    tie);
        }
        stage.add(Curves.box(60, 660, 760, 34, 4), Matter.slab(8), tie);
        stage.add(
                Curves.polygon(820, 660, 1060, 460, 1060, 494, 820, 694),
                Matter.slab(8),
                Tone.darker(tie, 0.06));
        return Prop.standing(550, 300);
    }
}
