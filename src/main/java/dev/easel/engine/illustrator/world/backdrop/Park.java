package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.util.Random;

/** A park before a city: a lawn in sun and shade, trees along its far side. */
record Park(View view, Sun sun, double horizon) {
    private static final int TREES = 44;

    void paint() {
        int grass = Grass.ground(view);
        int dark = Colors.mix(grass, view.palette().shadow(), 0.34);
        view.canvas().shade(horizon, view.h(), (x, y) -> lawn(x, y, new int[] {grass, dark}));
        trees();
        new Grass(view).grow(view.h() * 0.86, view.h(), 1100);
    }

    /** {@code colors}: in the sun, in the shade. */
    private int lawn(double x, double y, int[] colors) {
        double depth = view.unit() / (y - horizon + view.unit() * 0.05);
        double u = (x - view.w() / 2) / view.unit() * depth;
        double patch = Texture.CLOUDY.at(u * 0.35 + 2, depth * 0.6);
        double fine = Texture.CLOUDY.at(u * 2.4, depth * 7) * 14;
        double shade = Noise.smooth(-0.05, 0.2, patch) * 0.6;
        return Colors.shift(Colors.blend(colors[0], colors[1], shade), fine);
    }

    private void trees() {
        Graphics2D g = view.canvas().brush();
        Flora flora = new Flora(view, sun);
        Random dice = view.dice(227);
        for (int i = 0; i < TREES; i++) {
            double deep = Math.pow(i / (TREES - 1.0), 2);
            double h = view.unit() * (0.06 + 0.15 * deep) * (0.8 + 0.5 * dice.nextDouble());
            double middle = dice.nextDouble() - 0.5;
            double x = view.w() * (0.5 + middle * 1.05 + Math.signum(middle) * 0.3 * deep);
            double[] foot = {x, horizon + (view.h() - horizon) * (0.03 + 0.3 * deep)};
            Flora.Species species = i % 5 == 0 ? Flora.Species.BLOSSOM : Flora.Species.OAK;
            Prop tree = flora.prop(species, new double[] {0, 1}, 1, i);
            tree.look().draw(g, foot, h, 0.34 * (1 - deep));
        }
        g.dispose();
    }
}
