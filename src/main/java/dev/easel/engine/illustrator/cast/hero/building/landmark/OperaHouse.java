package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** The opera house of Sydney: white tiled sails on a broad granite terrace. */
public final class OperaHouse implements Hero {
    private static final int GRANITE = 0xC9A58B;

    @Override
    public double width(Costume costume) {
        return 2300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int tile = costume.color(0, 0xF7F0E2);
        boolean lit = costume.is("night", "lit", "glowing");
        terrace(stage, 700, 60, 2180);
        Hall back = new Hall(Tone.darker(tile, 0.05), lit);
        back.sail(stage, new Sail(1010, 720, -1, 330));
        back.sail(stage, new Sail(1130, 720, 1, 470));
        back.sail(stage, new Sail(1410, 720, 1, 400));
        back.sail(stage, new Sail(1660, 720, 1, 300));
        Hall front = new Hall(tile, lit);
        front.sail(stage, new Sail(640, 800, -1, 400));
        front.sail(stage, new Sail(760, 800, 1, 720));
        front.sail(stage, new Sail(1170, 800, 1, 590));
        front.sail(stage, new Sail(1530, 800, 1, 420));
        front.sail(stage, new Sail(250, 810, -1, 170));
        front.sail(stage, new Sail(330, 810, 1, 230));
        terrace(stage, 800, 110, 2120);
        steps(stage);
        return Marks.foot(1150, 984)
                .and("top", 1060, 92)
                .and("inside", 1150, 800)
                .and("door", 1150, 960)
                .and("back", 1900, 790);
    }

    /** A sail by the foot of its rib, which way its mouth opens, and its height. */
    private record Sail(double x, double y, int side, double height) {
        double at(double share) {
            return x + side * height * share;
        }

        double up(double share) {
            return y - height * share;
        }
    }

    private record Hall(int tile, boolean lit) {
        void sail(Stage stage, Sail s) {
            glass(stage, s);
            stage.add(
                    shell(s),
                    Matter.slab(s.height * 0.16).glossy(0.45).shading(0.5),
                    tile,
                    pen -> tiles(pen, s));
            stage.add(
                    lip(s),
                    Matter.slab(s.height * 0.02).glossy(0.3).shading(0.4),
                    Tone.lighter(tile, 0.02));
        }

        private void glass(Stage stage, Sail s) {
            Path2D wall = new Path2D.Double();
            wall.moveTo(s.at(0.1), s.y);
            wall.quadTo(s.at(0.4), s.up(0.55), s.at(0.62), s.up(0.9));
            wall.quadTo(s.at(0.72), s.up(0.4), s.at(0.64), s.y);
            wall.closePath();
            Matter pane = Matter.slab(8).glossy(0.7).shading(0.2);
            stage.add(
                    wall,
                    lit ? pane.glowing(0.7) : pane,
                    lit ? Masonry.LAMPLIGHT : 0x5A4A48,
                    pen -> {
                        pen.fade(s.y, s.up(0.8), lit ? 0xFFF3CF : 0x9FB6C2, 0.6);
                        for (double t = 0.14; t < 0.72; t += 0.06) {
                            pen.line(
                                    Curves.open(s.at(t), s.y, s.at(t + 0.06), s.up(0.9)),
                                    s.height * 0.008,
                                    0x3A2E2C,
                                    0.7);
                        }
                    });
        }

        private static Path2D shell(Sail s) {
            Path2D p = new Path2D.Double();
            p.moveTo(s.at(-0.16), s.y);
            p.curveTo(s.at(-0.1), s.up(0.5), s.at(0.2), s.up(0.88), s.at(0.72), s.up(1));
            p.curveTo(s.at(0.52), s.up(0.72), s.at(0.4), s.up(0.36), s.at(0.36), s.y);
            p.closePath();
            return p;
        }

        private static Path2D lip(Sail s) {
            Path2D p = new Path2D.Double();
            p.moveTo(s.at(0.36), s.y);
            p.curveTo(s.at(0.4), s.up(0.36), s.at(0.52), s.up(0.72), s.at(0.74), s.up(1.005));
            p.curveTo(s.at(0.49), s.up(0.74), s.at(0.36), s.up(0.36), s.at(0.31), s.y);
            p.closePath();
            return p;
        }

        private void tiles(Pen pen, Sail s) {
            double fine = s.height * 0.006;
            int joint = Tone.darker(tile, 0.1);
            for (int i = 0; i < 11; i++) {
                double t = i / 10.0;
                pen.line(
                        Curves.open(
                                s.at(-0.14 + 0.5 * t),
                                s.y,
                                s.at(-0.02 + 0.42 * t),
                                s.up(0.5),
                                s.at(0.72),
                                s.up(1)),
                        fine,
                        joint,
                        0.5);
            }
            for (double up = 0.12; up < 0.95; up += 0.09) {
                pen.line(
                        Curves.open(s.at(-0.3), s.up(up * 0.86), s.at(0.5), s.up(up)),
                        fine,
                        joint,
                        0.35);
            }
            pen.fade(s.up(0.25), s.y, Tone.darker(tile, 0.12), 0.6);
        }
    }

    private static void terrace(Stage stage, double y, double left, double right) {
        stage.add(
                Curves.box(left, y, right - left, 984 - y, 4),
                Matter.slab(14).shading(0.5),
                GRANITE,
                pen -> {
                    for (double x = left; x < right; x += 64) {
                        pen.line(Curves.open(x, y, x, 990), 3, Tone.darker(GRANITE, 0.1), 0.6);
                    }
                    pen.fill(
                            Curves.box(left + 40, y + 46, right - left - 80, 44, 4),
                            0x5C4A44,
                            0.75);
                    pen.fade(900, 990, Tone.darker(GRANITE, 0.12), 0.6);
                });
    }

    private static void steps(Stage stage) {
        for (int i = 0; i < 8; i++) {
            double y = 884 + i * 13;
            stage.add(
                    Curves.box(720 - i * 14, y, 860 + i * 28, 990 - y, 2),
                    Matter.slab(4).shading(0.25),
                    Tone.lighter(GRANITE, 0.03 + 0.012 * (i % 2)));
        }
    }
}
