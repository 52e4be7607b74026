package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A butterfly with open wings. */
public final class Butterfly implements Hero {
    private static final double MIDDLE = 600;
    private static final int DARK = 0x2C2230;

    @Override
    public double width(Costume costume) {
        return 1200;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF08A2C, 0x3F8FE0, 0xF2C53D, 0xC86FC9, 0x4FB59A);
        int second = costume.color(1, Tone.hue(Tone.lighter(rgb, 0.08), 0.35, 1));
        Stage left = stage.with(new AffineTransform(-1, 0, 0, 1, 2 * MIDDLE, 0));
        for (Stage side : new Stage[] {left, stage}) {
            wing(
                    side, second, 615, 560, 760, 540, 940, 600, 980, 740, 900, 900, 760, 930, 660,
                    800);
            wing(
                    side, rgb, 612, 480, 660, 300, 820, 120, 1040, 60, 1150, 140, 1120, 360, 980,
                    540, 780, 590);
        }
        body(stage);
        return Marks.foot(MIDDLE, 960).and("back", MIDDLE, 420).and("top", MIDDLE, 120);
    }

    private static void wing(Stage stage, int rgb, double... xy) {
        Shape shape = Curves.closed(xy);
        double cx = xy[0];
        double cy = xy[1];
        stage.add(
                shape,
                Matter.slab(18).glossy(0.3).shading(0.4),
                rgb,
                pen -> {
                    pen.patch(cx, cy, 330, Tone.lighter(rgb, 0.13), 0.9);
                    pen.line(shape, 74, DARK, 1);
                    for (int i = 4; i < xy.length - 2; i += 2) {
                        pen.line(
                                Curves.open(
                                        cx,
                                        cy,
                                        (cx + xy[i]) / 2 + 10,
                                        (cy + xy[i + 1]) / 2 - 10,
                                        xy[i],
                                        xy[i + 1]),
                                8,
                                DARK,
                                0.75);
                        double x = cx + (xy[i] - cx) * 0.955;
                        double y = cy + (xy[i + 1] - cy) * 0.955;
                        pen.fill(Curves.circle(x, y, 12), 0xFFF8EA, 0.95);
                        int j = (i + 2) % xy.length;
                        double mx = cx + ((xy[i] + xy[j]) / 2 - cx) * 0.97;
                        double my = cy + ((xy[i + 1] + xy[j + 1]) / 2 - cy) * 0.97;
                        pen.fill(Curves.circle(mx, my, 8), 0xFFF8EA, 0.9);
                    }
                });
    }

    private static void body(Stage stage) {
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(
                            MIDDLE,
                            330,
                            6,
                            MIDDLE + side * 50,
                            220,
                            5,
                            MIDDLE + side * 110,
                            150,
                            4,
                            MIDDLE + side * 124,
                            140,
                            11),
                    Matter.SOFT,
                    DARK);
        }
        Matter fuzz = Matter.SOFT.coated(Coat.fur(18, Flow.towards(0, 1)));
        stage.add(Curves.limb(MIDDLE, 520, 34, MIDDLE, 660, 27, MIDDLE, 790, 11), fuzz, 0x453442);
        stage.add(Curves.ellipse(MIDDLE, 450, 40, 74), fuzz, 0x54404C);
        stage.add(Curves.circle(MIDDLE, 356, 38), fuzz, DARK);
    }
}
