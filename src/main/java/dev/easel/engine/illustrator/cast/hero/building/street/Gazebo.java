package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A white garden pavilion with a domed roof and climbing roses. */
public final class Gazebo implements Hero {
    private static final double X = 520;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int white = costume.mainColor(0xF8F5EE);
        int roof = costume.color(1, costume.pick(2, 0x5F8F8A, 0x6A7F98, 0x9A5A4A));
        Matter wood = Matter.SOFT.shading(0.4);
        stage.add(Curves.ellipse(X, 910, 440, 60), Matter.slab(14), 0xC9A878);
        rail(stage, Tone.darker(white, 0.07), 130, 240);
        rail(stage, Tone.darker(white, 0.07), 660, 240);
        for (double x : new double[] {X - 240, X + 240}) {
            stage.add(Curves.limb(x, 400, 15, x, 890, 17), wood, Tone.darker(white, 0.08));
        }
        for (double x : new double[] {X - 410, X - 140, X + 140, X + 410}) {
            stage.add(Curves.limb(x, 390, 18, x, 930, 20), wood, white);
            stage.add(Curves.limb(x - 70, 410, 8, x, 500, 9), wood, white);
            stage.add(Curves.limb(x + 70, 410, 8, x, 500, 9), wood, white);
        }
        rail(stage, white, 120, 250);
        rail(stage, white, 670, 250);
        stage.add(
                Curves.closed(
                        30, 400, 200, 330, 360, 200, X, 120, 680, 200, 840, 330, 1010, 400, X, 430),
                Matter.SOFT.shading(0.5),
                roof,
                pen -> {
                    for (int i = -4; i <= 4; i++) {
                        pen.line(
                                Curves.open(X, 110, X + i * 60, 240, X + i * 130, 430),
                                7,
                                Tone.darker(roof, 0.13),
                                0.7);
                    }
                });
        stage.add(Curves.box(50, 392, 940, 34, 10), Matter.slab(12).shading(0.5), white);
        stage.add(
                Curves.rounded(X - 70, 150, 10, X - 50, 90, 20, X + 50, 90, 20, X + 70, 150, 10),
                Matter.SOFT,
                white);
        stage.add(Curves.limb(X, 90, 15, X, 30, 4), Matter.SHINY, 0xE5BC52);
        stage.add(
                Curves.box(60, 930, 920, 54, 8),
                Matter.slab(12).shading(0.4),
                Tone.darker(white, 0.05));
        roses(stage, costume);
        return Marks.foot(X, 984)
                .and("top", X, 40)
                .and("inside", X, 920)
                .and("door", X, 960)
                .and("back", X, 920);
    }

    private static void rail(Stage stage, int rgb, double x, double w) {
        Path2D bars = new Path2D.Double(Path2D.WIND_NON_ZERO);
        bars.append(Curves.box(x, 760, w, 20, 6), false);
        bars.append(Curves.box(x, 890, w, 20, 6), false);
        for (double at = x + 14; at < x + w - 8; at += 32) {
            bars.append(Curves.box(at, 770, 12, 130, 4), false);
        }
        stage.add(bars, Matter.slab(7).shading(0.4), rgb);
    }

    private static void roses(Stage stage, Costume costume) {
        for (double x : new double[] {X - 410, X + 410}) {
            Coat leaves = Coat.leaves(26, Flow.towards(0.2, 1));
            stage.add(
                    Curves.limb(x - 20, 940, 46, x + 14, 720, 34, x - 8, 540, 20),
                    Matter.SOFT.coated(leaves).shading(0.3),
                    0x5F8F3F);
            for (int i = 0; i < 12; i++) {
                stage.add(
                        Curves.circle(x + costume.vary(i + (int) x, -40, 40), 540 + i * 34, 15),
                        Matter.SOFT,
                        costume.pick(i, 0xE8607A, 0xF2A0B4, 0xFFF0F0));
            }
        }
    }
}
