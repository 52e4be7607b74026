package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Paper rolled down a wall: a colour, a soft floor, in one layout a disc behind the subject. */
final class Studio implements Backdrop {
    private static final int[][] PAPERS = {
        {0xF9DCC4, 0xE88F7A},
        {0xCDEBE4, 0x5FA8A8},
        {0xDED9F7, 0x8F84CF},
        {0xFBE8B8, 0xF0A94F},
        {0xF4F1EC, 0xB9B3AC},
        {0xCFE3F7, 0x6F9BD0}
    };

    @Override
    public Stage paint(View view) {
        int[] paper =
                view.night()
                        ? new int[] {0x4A4F8C, 0x171A3F}
                        : PAPERS[view.dice(341).nextInt(PAPERS.length)];
        double floor = view.h() * 0.7;
        double light = view.mirrored() ? 0.65 : 0.35;
        Ramp wall =
                new Ramp(
                        Colors.mix(paper[0], 0xFFFFFF, 0.25),
                        Colors.mix(paper[0], paper[1], 0.5),
                        paper[1]);
        int ground = Colors.mix(Colors.mix(paper[0], paper[1], 0.42), 0xFFFFFF, 0.14);
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) -> {
                            double d =
                                    Math.hypot(
                                            (x - view.w() * light) / view.unit(),
                                            (y - view.h() * 0.36) / view.unit());
                            int c =
                                    Colors.blend(
                                            wall.at(d * 0.95),
                                            ground,
                                            smooth(
                                                            floor - view.unit() * 0.07,
                                                            floor + view.unit() * 0.11,
                                                            y)
                                                    * 0.85);
                            double corner =
                                    Math.hypot(
                                            (x - view.w() / 2) / view.unit(),
                                            (y - view.h() / 2) / view.unit());
                            return Colors.scale(c, 1 - 0.2 * smooth(0.5, 1.0, corner));
                        });
        if (view.layout(3) == 0) {
            Graphics2D g = view.canvas().brush();
            double r = view.unit() * 0.33;
            g.setColor(Colors.awt(Colors.mix(paper[0], 0xFFFFFF, 0.6), 0.7));
            g.fill(new Ellipse2D.Double(view.w() / 2 - r, view.h() * 0.43 - r, 2 * r, 2 * r));
            g.dispose();
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
        return new Stage(
                floor, view.h() * 0.83, view.h() * 0.74, Double.NaN, Stage.Ground.FLOOR, fall);
    }
}
