package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A clearing among tall trees, light falling through them on a path. */
final class Forest implements Backdrop {
    private static final double FAR = 26;

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 1 ? 0.6 : 0.55);
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.12 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.05);
        Eye eye = Eye.over(view, horizon, FAR);
        int seed = view.seed(301);
        Terrain land =
                new Terrain(
                                view,
                                eye,
                                sun,
                                (x, z) ->
                                        0.12
                                                * Noise.perlin(x * 0.4, z * 0.4, seed)
                                                * smooth(1.4, 4, z))
                        .air(0.86);
        double m = view.mirrored() ? -1 : 1;
        Way path =
                new Way(
                        0.14, m * 0.3, 0.8, m * 0.1, 1.6, -m * 0.3, 2.8, m * 0.15, 4.4, m * 0.5, 7,
                        0, 12, -m * 0.4, 20);
        path.lay(land, eye, layout == 2 ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        trees(view, land, new Flora(view, sun), path);
        int moss = Colors.blend(Grass.ground(view), view.palette().lit(0x3F6A34), 0.5);
        int litter = view.palette().lit(0x8A7A48);
        land.paint(
                s ->
                        Colors.blend(
                                moss,
                                litter,
                                smooth(0, 0.4, Texture.CLOUDY.at(s.x() * 1.1, s.z() * 1.1))));
        shafts(view, sun);
        new Grass(view).grow(view.h() * 0.8, view.h(), 1500);
        return new Stage(
                horizon,
                view.h() * 0.88,
                land.screenY(0, 3.2),
                Double.NaN,
                Stage.Ground.GRASS,
                view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.95, view.h() * 1.015, 420);
    }

    private static void trees(View view, Terrain land, Flora flora, Way path) {
        Random dice = view.dice(302);
        boolean firs = view.layout(3) == 1;
        double wide = view.w() / view.unit() * 0.66;
        for (int i = 0; i < 330; i++) {
            double z = 2.3 * Math.pow(FAR / 2.4, Math.pow(dice.nextDouble(), 0.8));
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            double clear = 0.3 + 0.32 * Math.max(0, 5 - z) + 0.05 * z;
            if (path.distance(x, z) > clear && (z > 3.2 || Math.abs(x / z) > 0.34)) {
                boolean fir = dice.nextDouble() < (firs ? 0.85 : 0.25);
                double size = (1.5 + 0.9 * dice.nextDouble()) * (1 + 0.03 * z);
                land.stand(
                        flora.prop(
                                fir
                                        ? Flora.Species.PINE
                                        : dice.nextDouble() < 0.75
                                                ? Flora.Species.OAK
                                                : Flora.Species.POPLAR,
                                new double[] {x, z},
                                size,
                                i));
            } else if (dice.nextDouble() < 0.4 && path.distance(x, z) > 0.3) {
                land.stand(flora.prop(Flora.Species.BUSH, new double[] {x, z}, 0.25, i));
            }
        }
    }

    /** Slanting beams from the sun's side. */
    private static void shafts(View view, Sun sun) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width / 2, canvas.height / 2);
        Graphics2D g = Canvas.brush(layer);
        g.scale(0.5, 0.5);
        Random dice = view.dice(303);
        double w = view.w();
        double h = view.h();
        double lean = (sun.left(w) ? 1 : -1) * w * 0.3;
        for (int i = 0; i < 7; i++) {
            double x = sun.x() + (i - 3 + dice.nextDouble()) * w * 0.11;
            double breadth = w * (0.02 + 0.035 * dice.nextDouble());
            Path2D p = new Path2D.Double();
            p.moveTo(x, -10);
            p.lineTo(x + breadth, -10);
            p.lineTo(x + lean + breadth * 2.6, h * 0.82);
            p.lineTo(x + lean, h * 0.82);
            p.closePath();
            g.setPaint(
                    new GradientPaint(
                            0,
                            0,
                            Colors.awt(view.palette().sun(), 0.55),
                            0,
                            (float) (h * 0.82),
                            Colors.awt(view.palette().sun(), 0)));
            g.fill(p);
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.013, view.night() ? 0.12 : view.overcast() ? 0.15 : 0.42);
    }
}
