package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.util.Random;

/** Snowfields, laden firs, white mountains. */
final class Snow implements Backdrop {
    private static final double FAR = 60;

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.52 : layout == 1 ? 0.58 : 0.48);
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.08 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        Eye eye = Eye.over(view, horizon, FAR);
        Terrain land =
                new Terrain(view, eye, sun, layout == 1 ? new Peaks(view) : new Hills(view, 0.6, 7))
                        .air(0.5)
                        .grain(4);
        firs(view, land, new Flora(view, sun));
        if (layout == 2 && !view.absent("house", "houses", "building")) {
            Random dice = view.dice(271);
            double side = view.mirrored() ? 1 : -1;
            land.stand(new Cottage(view, sun, dice).prop(side * 1.5, 5, 0.62));
            land.stand(new Cottage(view, sun, dice).prop(side * 2.6, 6.2, 0.6));
        }
        int white = view.palette().lit(0xF8FAFF);
        int blue = view.palette().lit(0xC6D8EE);
        int rock = view.palette().lit(0x8592A8);
        land.paint(
                s -> {
                    double n = Texture.CLOUDY.at(s.x() * 0.7, s.z() * 0.7);
                    int snow = Colors.blend(white, blue, smooth(-0.1, 0.5, n) * 0.5);
                    return Colors.blend(
                            snow,
                            rock,
                            smooth(0.9, 1.6, s.steep() + n * 0.6) * smooth(16, 26, s.z()));
                });
        return new Stage(
                horizon,
                view.h() * 0.88,
                land.screenY(0, 3.4),
                Double.NaN,
                Stage.Ground.SNOW,
                view.light(sun));
    }

    private static void firs(View view, Terrain land, Flora flora) {
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Random dice = view.dice(272);
        int seed = view.seed(273);
        double wide = view.w() / view.unit() * 0.62;
        for (int i = 0; i < view.some(360); i++) {
            double z = 2.6 * Math.pow(9, Math.pow(dice.nextDouble(), 0.75));
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            double side = smooth(0.16, 0.45, Math.abs(x / z) / wide);
            double density =
                    Noise.perlin(x * 0.3, z * 0.35, seed)
                            + smooth(4, 12, z) * 0.5
                            + side * 0.3
                            - 0.4;
            if (density > 0 && (z > 5 || side > 0.7)) {
                double size = (0.4 + 0.32 * dice.nextDouble()) * (1 + 0.045 * z);
                land.stand(flora.prop(Flora.Species.PINE, new double[] {x, z}, size, i));
            }
        }
    }
}
