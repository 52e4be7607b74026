package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A tower block: stepped in stone, a glass slab, or one that tapers to a spire; lit at night. */
public final class Skyscraper implements Hero {
    private static final double X = 190;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        boolean lit = costume.is("night", "lit", "neon", "glowing");
        switch (costume.is("modern") ? 1 : costume.pick(5, 0, 1, 2)) {
            case 0 -> stepped(stage, costume, lit);
            case 1 -> slab(stage, costume, lit);
            default -> spire(stage, costume, lit);
        }
        entrance(stage, lit);
        return Marks.foot(X, 984)
                .and("top", X, 96)
                .and("inside", X, 600)
                .and("door", X, 970)
                .and("back", X, 330);
    }

    private static void entrance(Stage stage, boolean lit) {
        stage.add(Curves.box(140, 906, 100, 14, 3), Matter.slab(5).shading(0.5), 0x4A5058);
        stage.add(
                Curves.box(150, 918, 80, 66, 4),
                Matter.slab(8).glossy(0.6).glowing(lit ? 0.6 : 0),
                lit ? Masonry.LAMPLIGHT : 0x3F5566,
                pen -> pen.line(Curves.open(X, 910, X, 990), 4, 0x2A3038, 0.9));
    }

    private static void stepped(Stage stage, Costume costume, boolean lit) {
        int wall = costume.mainColor(0xB59A86, 0xC2B8A6, 0x9AA3AC);
        stage.add(Curves.limb(X, 110, 5, X, 12, 2), Matter.SOFT.glossy(0.6), 0x6A727C);
        double[][] steps = {{120, 90, 140}, {80, 190, 220}, {40, 330, 300}};
        for (double[] s : steps) {
            side(stage, s, wall);
            var panes = new Rectangle2D.Double(s[0] + 8, s[1] + 12, s[2] - 16, 890 - s[1]);
            var facade = new Facade(panes, (int) (s[2] / 26), (int) ((890 - s[1]) / 30), lit);
            stage.add(
                    Curves.box(s[0], s[1], s[2], 984 - s[1], 2),
                    Matter.slab(8).glossy(0.3).shading(0.5),
                    wall,
                    pen -> {
                        facade.panes(pen, costume.random(8));
                        for (double x = s[0] + 8;
                                x < s[0] + s[2];
                                x += (s[2] - 16) / (int) (s[2] / 26)) {
                            pen.line(
                                    Curves.open(x, s[1], x, 984), 4, Tone.lighter(wall, 0.05), 0.9);
                        }
                    });
            facade.lights(stage, costume.random(9));
            stage.add(
                    Curves.box(s[0] - 6, s[1] - 8, s[2] + 12, 16, 2),
                    Matter.slab(5),
                    Tone.lighter(wall, 0.06));
        }
    }

    /** The shaded flank of a block given by left, top and width. */
    private static void side(Stage stage, double[] s, int wall) {
        double right = s[0] + s[2];
        stage.add(
                Curves.polygon(right, s[1], right + 32, s[1] + 22, right + 32, 984, right, 984),
                Matter.slab(4),
                Tone.darker(wall, 0.17));
    }

    private static void slab(Stage stage, Costume costume, boolean lit) {
        int glass = costume.mainColor(0x5F8FB0, 0x4F8A94, 0x6A86A8);
        side(stage, new double[] {60, 70, 230}, glass);
        var facade = new Facade(new Rectangle2D.Double(64, 96, 222, 810), 9, 34, lit);
        stage.add(
                Curves.polygon(60, 70, 290, 40, 290, 984, 60, 984),
                Matter.slab(6).glossy(0.8).shading(0.5),
                glass,
                pen -> {
                    pen.fade(900, 40, 0xD9F0FA, 0.75);
                    pen.fill(Curves.polygon(60, 560, 290, 180, 290, 330, 60, 720), 0xFFFFFF, 0.22);
                    pen.fill(Curves.polygon(60, 800, 290, 420, 290, 470, 60, 860), 0xFFFFFF, 0.16);
                    for (double x = 60; x <= 290; x += 25.5) {
                        pen.line(Curves.open(x, 30, x, 990), 2.5, Tone.darker(glass, 0.16), 0.7);
                    }
                    for (double y = 60; y < 984; y += 24) {
                        pen.line(Curves.open(60, y, 290, y), 3.5, Tone.darker(glass, 0.12), 0.6);
                    }
                });
        if (lit) {
            facade.lights(stage, costume.random(9));
        }
        stage.add(Curves.limb(230, 50, 4, 230, 10, 2), Matter.SOFT.glossy(0.6), 0x6A727C);
    }

    private static void spire(Stage stage, Costume costume, boolean lit) {
        int wall = costume.mainColor(0xA9B0BA, 0xC9BDA6, 0x8FA0AE);
        Matter steel = Matter.SOFT.glossy(0.7).shading(0.4);
        stage.add(Curves.limb(X, 150, 7, X, 10, 1.5), steel, 0xC9CED6);
        for (int i = 4; i >= 0; i--) {
            double half = 26 + i * 17;
            double y = 130 + i * 34;
            stage.add(
                    Masonry.arch(X - half, y, 2 * half, 200),
                    steel,
                    Tone.lighter(0xC2C8CF, 0.02 * (i % 2)),
                    pen -> {
                        for (double a = -0.8; a < 0.9; a += 0.4) {
                            pen.fill(
                                    Curves.polygon(
                                            X + a * half - 6,
                                            y + half,
                                            X + a * half + 6,
                                            y + half,
                                            X + a * half * 0.6,
                                            y + 14),
                                    lit ? 0xFFDE96 : 0x4A5A68,
                                    0.9);
                        }
                    });
        }
        var facade = new Facade(new Rectangle2D.Double(92, 330, 196, 570), 8, 24, lit);
        side(stage, new double[] {84, 300, 212}, wall);
        stage.add(
                Curves.box(84, 300, 212, 684, 2),
                Matter.slab(8).glossy(0.4).shading(0.5),
                wall,
                pen -> {
                    facade.panes(pen, costume.random(8));
                    for (double x = 92; x < 292; x += 49) {
                        pen.line(Curves.open(x, 300, x, 984), 6, Tone.lighter(wall, 0.07), 0.9);
                    }
                });
        facade.lights(stage, costume.random(9));
    }
}
