package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A land of tales: a huge moon, islands that float, lights in the grass. */
final class Fantasy implements Backdrop {
    private static final double FAR = 55;

    @Override
    public Stage paint(View view) {
        double horizon = view.h() * (0.5 + 0.04 * view.layout(3));
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.1 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        moon(view, horizon);
        Eye eye = Eye.over(view, horizon, FAR);
        Terrain land = new Terrain(view, eye, sun, new Hills(view, 0.7, 8)).air(0.7);
        islands(view, horizon);
        double m = view.mirrored() ? -1 : 1;
        Way stream =
                new Way(
                        0.15, m * 0.5, 0.8, m * 0.3, 1.6, -m * 0.4, 2.6, m * 0.2, 4.2, m * 0.7, 7,
                        -m * 0.2, 12, 0, 20);
        stream.lay(land, eye, WaySurfaces.stream(view));
        Flora flora = new Flora(view, sun);
        Random dice = view.dice(371);
        for (int i = 0; i < view.some(130); i++) {
            double z = 3 * Math.pow(9, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * 0.62 * view.w() / view.unit();
            if (stream.distance(x, z) > 0.5) {
                land.stand(
                        flora.prop(
                                dice.nextBoolean() ? Flora.Species.OAK : Flora.Species.POPLAR,
                                new double[] {x, z},
                                0.4 + 0.4 * dice.nextDouble(),
                                i));
            }
        }
        int violet = view.palette().lit(0x7A6FC0);
        Fields fields = new Fields(view, 0.4);
        land.paint(
                s ->
                        Colors.blend(
                                fields.color(s),
                                violet,
                                0.32 + 0.2 * Noise.perlin(s.x() * 0.4, s.z() * 0.4, 5)));
        new Grass(view).grow(view.h() * 0.8, view.h(), 1700);
        return new Stage(
                horizon,
                view.h() * 0.88,
                land.screenY(0, 3.4),
                Double.NaN,
                Stage.Ground.GRASS,
                view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        Random dice = view.dice(372);
        for (int i = 0; i < view.some(70); i++) {
            double r = view.unit() * (0.0015 + 0.0035 * dice.nextDouble());
            double x = dice.nextDouble() * view.w();
            double y =
                    stage.horizon()
                            + (view.h() - stage.horizon()) * (dice.nextDouble() * 1.2 - 0.2);
            g.setColor(Colors.awt(dice.nextBoolean() ? 0xFFF2A8 : 0xA8F2FF, 0.95));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.008, 2.6);
        Graphics2D top = canvas.brush();
        top.drawImage(layer, 0, 0, null);
        top.dispose();
    }

    private static void moon(View view, double horizon) {
        if (view.absent("moon", "planet")) {
            return;
        }
        double x = view.w() * (view.mirrored() ? 0.26 : 0.74);
        Sun huge = new Sun(x, horizon * 0.42, view.unit() * 0.15, Sun.Kind.MOON, true);
        if (!view.low() && !view.night()) {
            new SunDisc(view, huge).paint(horizon);
        }
    }

    private static void islands(View view, double horizon) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(373);
        for (int i = 0; i < 2; i++) {
            double w = view.unit() * (0.13 + 0.12 * dice.nextDouble());
            double x = view.w() * (0.12 + 0.7 * i + 0.08 * dice.nextDouble());
            double y = horizon * (0.26 + 0.3 * dice.nextDouble());
            int rock = view.palette().lit(0x7A6A80, 0.3);
            Path2D p = new Path2D.Double();
            p.moveTo(x - w / 2, y);
            for (int k = 1; k < 9; k++) {
                double t = k / 9.0;
                double deep = Math.sin(Math.PI * t) * w * (0.42 + 0.2 * dice.nextDouble());
                p.lineTo(x - w / 2 + w * t, y + deep);
            }
            p.lineTo(x + w / 2, y);
            p.closePath();
            g.setColor(Colors.awt(rock, 1));
            g.fill(p);
            g.setColor(Colors.awt(Colors.mix(Grass.ground(view), view.palette().haze(), 0.25), 1));
            g.fill(new Ellipse2D.Double(x - w * 0.52, y - w * 0.09, w * 1.04, w * 0.18));
            for (int k = 0; k < 4; k++) {
                double s = w * (0.09 + 0.05 * dice.nextDouble());
                double tx = x + w * (dice.nextDouble() - 0.5) * 0.7;
                g.setColor(Colors.awt(view.palette().lit(0x4F8A52, 0.25), 1));
                g.fill(new Ellipse2D.Double(tx - s, y - s * 2.2, 2 * s, 2.1 * s));
            }
        }
        g.dispose();
    }
}
