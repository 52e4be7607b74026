package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.Path2D;

/** The red gate of a shrine: two pillars under a curved double beam. */
public final class Torii implements Hero {
    private static final double X = 600;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int red = costume.mainColor(0xD2452B, 0xC23B26);
        Matter lacquer = Matter.SOFT.glossy(0.45).shading(0.45);
        for (int side = -1; side <= 1; side += 2) {
            double foot = X + side * 340;
            double head = X + side * 300;
            stage.add(Curves.limb(foot, 940, 46, head, 190, 40), lacquer, red);
            stage.add(
                    Curves.box(foot - 62, 880, 124, 106, 16),
                    Matter.slab(24).glossy(0.3),
                    0x2A2528);
        }
        stage.add(
                Curves.box(X - 430, 330, 860, 74, 8),
                Matter.slab(20).glossy(0.45).shading(0.5),
                red);
        stage.add(
                Curves.box(X - 56, 210, 112, 130, 8),
                Matter.slab(10).shading(0.4),
                0x2A2528,
                pen ->
                        pen.line(Curves.box(X - 44, 222, 88, 106, 4), 7, 0xE0B84E, 1)
                                .line(Curves.open(X - 22, 250, X + 22, 250), 7, 0xE0B84E, 0.9)
                                .line(Curves.open(X, 238, X, 312), 7, 0xE0B84E, 0.9)
                                .line(Curves.open(X - 22, 282, X + 22, 282), 7, 0xE0B84E, 0.9));
        beam(stage, 150, 70, 500, red);
        beam(stage, 84, 66, 560, 0x2F2A2E);
        return Marks.foot(X, 984).and("top", X, 92).and("inside", X, 980).and("door", X, 984);
    }

    private static void beam(Stage stage, double y, double thick, double half, int rgb) {
        Path2D p = new Path2D.Double();
        p.moveTo(X - half, y - 44);
        p.quadTo(X, y + 44, X + half, y - 44);
        p.lineTo(X + half - 22, y - 36 + thick);
        p.quadTo(X, y + 36 + thick, X - half + 22, y - 36 + thick);
        p.closePath();
        stage.add(p, Matter.slab(18).glossy(0.45).shading(0.5), rgb);
    }
}
