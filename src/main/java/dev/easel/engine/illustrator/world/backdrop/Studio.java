package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Paper rolled down a wall: a colour, a soft floor, sometimes a disc, an arch or bands behind. */
final class Studio implements Backdrop {
    private static final int[][] PAPERS = {
        {0xF9DCC4, 0xE88F7A},
        {0xCDEBE4, 0x5FA8A8},
        {0xDED9F7, 0x8F84CF},
        {0xFBE8B8, 0xF0A94F},
        {0xF4F1EC, 0xB9B3AC},
        {0xCFE3F7, 0x6F9BD0},
        {0xDDE8C8, 0x8FAA6A},
        {0xF7D3DC, 0xC9748F},
        {0x5F7A80, 0x2A3F4A}
    };

    @Override
    public Stage paint(View view) {
        int[] paper = paper(view);
        double floor = view.h() * 0.7;
        double light = view.mirrored() ? 0.65 : 0.35;
        sweep(view, paper, floor, light);
        if (view.scene().background() == null) {
            shapes(view, paper, floor);
        }
        Light fall =
                new Light(
                        light * 2 - 1,
                        0.75,
                        0xFFF6E4,
                        Colors.mix(paper[0], paper[1], 0.6),
                        Colors.tone(paper[1], -0.32, 1),
                        paper[0],
                        0.75);
        double near = view.h() * 0.83;
        return new Stage(floor, near, view.h() * 0.74, Double.NaN, Stage.Ground.FLOOR, fall);
    }

    /** In the light and in the shade; a named colour stays what it is, just lit. */
    private static int[] paper(View view) {
        Integer named = view.scene().background();
        if (named != null) {
            return new int[] {Colors.tone(named, 0.03, 1), Colors.tone(named, -0.06, 1)};
        }
        return view.night()
                ? new int[] {0x4A4F8C, 0x171A3F}
                : PAPERS[view.kind(PAPERS.length, 341)];
    }

    private static void sweep(View view, int[] paper, double floor, double light) {
        double bleach = view.scene().background() == null ? 1 : 0.25;
        int pale = Colors.mix(paper[0], 0xFFFFFF, 0.25 * bleach);
        Ramp wall = new Ramp(pale, Colors.mix(paper[0], paper[1], 0.5), paper[1]);
        int ground = Colors.mix(Colors.mix(paper[0], paper[1], 0.42), 0xFFFFFF, 0.14 * bleach);
        double u = view.unit();
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) -> {
                            double d =
                                    Math.hypot(
                                            (x - view.w() * light) / u, (y - view.h() * 0.36) / u);
                            double near = smooth(floor - u * 0.07, floor + u * 0.11, y) * 0.85;
                            int c = Colors.blend(wall.at(d * 0.95), ground, near);
                            double corner =
                                    Math.hypot((x - view.w() / 2) / u, (y - view.h() / 2) / u);
                            return Colors.scale(c, 1 - 0.2 * smooth(0.5, 1.0, corner));
                        });
    }

    /** Cut paper that stands behind the subject. */
    private static void shapes(View view, int[] paper, double floor) {
        double u = view.unit();
        double x = view.w() / 2;
        int pale = Colors.mix(paper[0], 0xFFFFFF, 0.6);
        int deep = Colors.mix(paper[0], paper[1], 0.72);
        Graphics2D g = view.canvas().brush();
        switch (view.kind(6, 342)) {
            case 0 -> cut(g, u, disc(x, view.h() * 0.43, u * 0.35), pale);
            case 1 -> {
                cut(g, u, arch(x + u * 0.12, floor + u * 0.02, u * 0.24, u * 0.58), deep);
                cut(g, u, arch(x - u * 0.2, floor + u * 0.03, u * 0.14, u * 0.36), pale);
            }
            case 2 -> {
                cut(g, u, disc(x + u * 0.19, view.h() * 0.44, u * 0.24), deep);
                cut(g, u, disc(x - u * 0.23, view.h() * 0.47, u * 0.17), pale);
            }
            default -> {}
        }
        g.dispose();
    }

    private static Shape disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Area arch(double x, double foot, double half, double tall) {
        Area area =
                new Area(
                        new Rectangle2D.Double(
                                x - half, foot - tall + half, 2 * half, tall - half));
        area.add(new Area(new Ellipse2D.Double(x - half, foot - tall, 2 * half, 2 * half)));
        return area;
    }

    private static void cut(Graphics2D g, double u, Shape shape, int color) {
        for (int i = 3; i >= 1; i--) {
            g.setColor(Colors.awt(0x201018, 0.05));
            g.fill(
                    AffineTransform.getTranslateInstance(u * 0.004 * i, u * 0.005 * i)
                            .createTransformedShape(shape));
        }
        new Brush(g, c -> c).shaded(color, 0.025, shape);
    }
}
