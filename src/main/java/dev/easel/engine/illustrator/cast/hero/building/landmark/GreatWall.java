package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The long wall of China: battlements over the hills, with watch towers. */
public final class GreatWall implements Hero {
    private static final double RIGHT = 2600;

    @Override
    public double width(Costume costume) {
        return RIGHT;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xC4B08C, 0xB9A888);
        hill(stage, 0x8AA468, 200, 0);
        run(stage, Tone.darker(stone, 0.05), 200, 0.5);
        tower(stage, stone, new double[] {540, crest(540, 200) + 30, 0.55});
        hill(stage, 0x7A9A58, 200, 90);
        run(stage, stone, 400, 1);
        tower(stage, stone, new double[] {1780, crest(1780, 400) + 40, 1.15});
        hill(stage, 0x628A46, 400, 250);
        return Marks.foot(RIGHT / 2, 984)
                .and("top", 1100, crest(1100, 400) + 24)
                .and("back", 1100, crest(1100, 400) + 24)
                .and("inside", 1780, crest(1780, 400))
                .and("door", 1780, crest(1780, 400) + 200);
    }

    /** Height of the wall's upper edge. */
    private static double crest(double x, double y) {
        double ends = Math.pow(Math.abs(x / RIGHT - 0.5) * 2, 6);
        return y + 90 * Math.sin(x / 380 + y * 0.01) - 60 * Math.sin(x / 900) + (900 - y) * ends;
    }

    /** The slope {@code below} the crest of the wall that runs at {@code y}. */
    private static void hill(Stage stage, int green, double y, double below) {
        Path2D p = new Path2D.Double();
        p.moveTo(0, 986);
        for (double x = 0; x <= RIGHT; x += 40) {
            p.lineTo(x, Math.min(980, crest(x, y) + below + 20 * Math.sin(x / 130)));
        }
        p.lineTo(RIGHT, 986);
        p.closePath();
        Coat trees = Coat.leaves(34, Flow.towards(0.3, -1)).dense(1.2);
        stage.add(p, Matter.slab(140).shading(0.3).coated(trees), green);
    }

    private static void run(Stage stage, int stone, double y, double size) {
        Path2D wall = new Path2D.Double();
        wall.moveTo(60, 984);
        double tooth = 46 * size;
        for (int i = 0; 60 + i * tooth < RIGHT - 60; i++) {
            double x = 60 + i * tooth;
            double up = crest(x, y) + (i % 2 == 0 ? 0 : 36 * size);
            wall.lineTo(x, up);
            wall.lineTo(x + tooth, up);
        }
        for (double x = RIGHT - 60; x > 60; x -= 30) {
            wall.lineTo(x, crest(x, y) + 300 * size);
        }
        wall.closePath();
        stage.add(wall, Matter.slab(16).shading(0.5), stone, pen -> courses(pen, stone, y, size));
    }

    private static void courses(Pen pen, int stone, double y, double size) {
        SplittableRandom random = new SplittableRandom(4);
        for (double x = 40; x < RIGHT; x += 62 * size) {
            for (double down = 60 * size; down < 420; down += 34 * size) {
                pen.fill(
                        Curves.box(x + down % 3 * 20, crest(x, y) + down, 56 * size, 28 * size, 4),
                        Tone.lighter(stone, 0.1 * random.nextDouble() - 0.06),
                        0.8);
            }
        }
        double[] line = new double[2 * 66];
        for (int i = 0; i < 66; i++) {
            line[2 * i] = i * 40.0;
            line[2 * i + 1] = crest(i * 40.0, y) + 56 * size;
        }
        pen.line(Curves.open(line), 10 * size, Tone.darker(stone, 0.14), 0.7);
    }

    /** A watch tower by its middle, the height of its floor, and its size. */
    private static void tower(Stage stage, int stone, double[] t) {
        Stage own = stage.with(new AffineTransform(t[2], 0, 0, t[2], t[0], t[1]));
        Masonry.wall(
                own,
                Curves.polygon(-170, -190, 170, -190, 190, 330, -190, 400),
                Tone.lighter(stone, 0.02),
                50);
        for (int i = 0; i < 7; i += 2) {
            own.add(
                    Curves.box(-190 + i * 54.3, -250, 54, 76, 3),
                    Matter.slab(8).shading(0.4),
                    stone);
        }
        own.add(
                Curves.box(-196, -196, 392, 30, 4),
                Matter.slab(8).shading(0.5),
                Tone.lighter(stone, 0.05));
        for (double x : new double[] {-120, -34, 52}) {
            own.add(Masonry.arch(x, -110, 68, 120), Matter.slab(6).shading(0), 0x4A3E30);
        }
    }
}
