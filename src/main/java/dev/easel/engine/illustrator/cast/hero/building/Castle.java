package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A fairy-tale castle, or one of its towers alone. */
public record Castle(boolean towerOnly) implements Hero {
    @Override
    public double width(Costume costume) {
        return towerOnly ? 420 : 1240;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Palette palette =
                new Palette(
                        costume.mainColor(0xCFC8BC, 0xE4D7C4, 0xB9BCC6),
                        costume.color(1, costume.pick(2, 0x3F6C9E, 0xB5453C, 0x5A4A8A, 0x3F7F73)),
                        costume.is("night", "lit", "haunted", "glowing"));
        if (towerOnly) {
            tower(stage, palette, new Tower(210, 360, 985, 120, 300));
            Masonry.door(stage, new Rectangle2D.Double(165, 830, 90, 150), 0x7A4A2C);
            return Marks.foot(210, 985).and("top", 210, 40).and("inside", 210, 900);
        }
        whole(stage, palette);
        return Marks.foot(620, 985).and("top", 620, 30).and("inside", 620, 900);
    }

    private record Palette(int stone, int roof, boolean lit) {}

    private record Tower(double x, double top, double bottom, double radius, double spire) {}

    private static void whole(Stage stage, Palette p) {
        tower(stage, p, new Tower(620, 330, 800, 118, 280));
        tower(stage, p, new Tower(400, 440, 820, 72, 210));
        tower(stage, p, new Tower(860, 400, 820, 76, 220));
        wall(stage, p, 300, 640, 640, 960);
        tower(stage, p, new Tower(180, 500, 975, 104, 230));
        tower(stage, p, new Tower(1060, 500, 975, 104, 230));
        wall(stage, p, 440, 700, 360, 985);
        gate(stage);
    }

    private static void wall(Stage stage, Palette p, double x, double y, double w, double bottom) {
        Masonry.wall(stage, battlement(x, y, w, bottom), p.stone, 50);
    }

    private static java.awt.Shape battlement(double x, double y, double w, double bottom) {
        var path = new java.awt.geom.Area(Curves.box(x, y + 30, w, bottom - y - 30, 0));
        int teeth = (int) (w / 52) | 1;
        for (int i = 0; i < teeth; i += 2) {
            path.add(new java.awt.geom.Area(Curves.box(x + w * i / teeth, y, w / teeth, 40, 4)));
        }
        return path;
    }

    private static void tower(Stage stage, Palette p, Tower t) {
        double r = t.radius;
        stage.add(
                Curves.box(t.x - r, t.top, 2 * r, t.bottom - t.top, 6),
                Matter.SOFT.shading(0.5),
                p.stone,
                pen -> {
                    for (int row = 0; t.top + row * 26 < t.bottom; row++) {
                        for (int i = -4; i < 5; i++) {
                            double x = t.x + i * 54 + row % 2 * 27;
                            if ((row * 7 + i * 5 & 3) != 0) {
                                pen.fill(
                                        Curves.box(x, t.top + row * 26, 48, 22, 6),
                                        Tone.lighter(
                                                p.stone, ((row * 5 + i * 3 & 7) - 3.5) * 0.012),
                                        0.9);
                            }
                        }
                    }
                    pen.fade(t.bottom - 130, t.bottom, Tone.darker(p.stone, 0.14), 0.7);
                });
        Masonry.wall(
                stage,
                battlement(t.x - r * 1.16, t.top - 36, 2.32 * r, t.top + 54),
                Tone.lighter(p.stone, 0.02),
                0);
        spire(stage, p, t);
        double y = t.top + 110;
        stage.add(
                Masonry.arch(t.x - r * 0.24, y, r * 0.48, r * 0.9),
                Matter.slab(6).glossy(0.4).glowing(p.lit ? 0.8 : 0),
                p.lit ? Masonry.LAMPLIGHT : 0x3B4656);
    }

    private static void spire(Stage stage, Palette p, Tower t) {
        double top = t.top - 30 - t.spire;
        stage.add(Curves.limb(t.x, top + 10, 5, t.x, top - 50, 4), Matter.SOFT, 0x8A7A5A);
        stage.add(
                Curves.closed(
                        t.x + 2, top - 52, t.x + 44, top - 40, t.x + 84, top - 26, t.x + 40,
                        top - 14, t.x + 2, top - 10),
                Matter.slab(12),
                0xE3B23C);
        stage.add(
                Curves.closed(
                        t.x,
                        top,
                        t.x - t.radius * 0.5,
                        t.top - t.spire * 0.5,
                        t.x - t.radius * 1.16,
                        t.top - 26,
                        t.x - t.radius * 0.6,
                        t.top - 14,
                        t.x,
                        t.top - 8,
                        t.x + t.radius * 0.6,
                        t.top - 14,
                        t.x + t.radius * 1.16,
                        t.top - 26,
                        t.x + t.radius * 0.5,
                        t.top - t.spire * 0.5),
                Matter.SOFT.glossy(0.2).shading(0.5),
                p.roof,
                pen -> {
                    for (double y = top + 20; y < t.top; y += 22) {
                        pen.line(
                                Curves.open(
                                        t.x - t.radius * 1.3,
                                        y - 6,
                                        t.x,
                                        y + 12,
                                        t.x + t.radius * 1.3,
                                        y - 6),
                                4,
                                Tone.darker(p.roof, 0.12),
                                0.7);
                    }
                });
    }

    private static void gate(Stage stage) {
        Masonry.door(stage, new Rectangle2D.Double(540, 790, 160, 194), 0x7A4A2C);
        for (double x : new double[] {478, 728}) {
            stage.add(Masonry.arch(x, 810, 34, 76), Matter.slab(6).glossy(0.4), 0x3B4656);
        }
    }
}
