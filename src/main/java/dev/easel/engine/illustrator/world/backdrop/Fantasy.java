package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Time;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A land of tales under a sky of its own: floating islands, a far castle, giant toadstools. */
final class Fantasy extends Landscape {
    private enum Kind {
        ISLANDS,
        CASTLE,
        TOADSTOOLS
    }

    private static final double FAR = 55;

    private static Kind kind(View view) {
        return Kind.values()[view.kind(Kind.values().length)];
    }

    /** By day and in clear air the land has colours that no real one has. */
    @Override
    View seen(View view) {
        boolean plain =
                view.scene().atmosphere().time() == Time.DAY && !view.overcast() && !view.neon();
        return plain
                ? new View(view.canvas(), view.scene(), Palettes.dream(view), view.demand())
                : view;
    }

    @Override
    Lie lie(View view) {
        return new Lie(0.48 + 0.05 * view.layout(3), FAR, 0.72, 0.1);
    }

    @Override
    Relief relief(View view) {
        return new Hills(view, 0.7, 8);
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, 0.14);
    }

    @Override
    void heavens(View view, Sun sun, double horizon) {
        boolean day = !view.low() && !view.night();
        if (day && !view.absent("moon", "planet")) {
            double x = view.w() * (view.mirrored() ? 0.26 : 0.74);
            double y = horizon * 0.42;
            new SunDisc(view, new Sun(x, y, view.unit() * 0.15, Sun.Kind.MOON, true))
                    .paint(horizon);
        }
        FairyTale tale = new FairyTale(view, sun, horizon);
        switch (kind(view)) {
            case ISLANDS -> tale.islands(3);
            case CASTLE -> tale.castle();
            case TOADSTOOLS -> tale.islands(1);
        }
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        boolean stream = view.kind(2, 375) == 0;
        site.lay(stream ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Random dice = view.dice(371);
        Flora.Species[] species = {
            Flora.Species.BLOSSOM, Flora.Species.OAK, Flora.Species.BLOSSOM, Flora.Species.BIRCH
        };
        for (int i = 0; i < view.some(130); i++) {
            double z = 3 * Math.pow(9, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * site.reach();
            if (site.way().distance(x, z) > 0.5 && (z > 4 || Math.abs(x / z) > 0.3)) {
                double size = 0.4 + 0.4 * dice.nextDouble();
                site.land().stand(site.flora().prop(species[i % 4], new double[] {x, z}, size, i));
            }
        }
    }

    @Override
    Cover cover(View view) {
        int violet = view.palette().lit(0xB49AE8);
        Fields fields = new Fields(view, 0.3);
        return s -> {
            double patch = 0.05 + 0.22 * Noise.perlin(s.x() * 0.4, s.z() * 0.4, 5);
            return Colors.blend(fields.color(s), violet, patch);
        };
    }

    @Override
    void finish(Site site) {
        View view = site.view();
        new Grass(view).grow(view.h() * 0.82, view.h(), 1700);
        if (kind(view) == Kind.TOADSTOOLS) {
            new FairyTale(view, site.sun(), site.eye().horizon()).toadstools();
        }
    }

    /** Lights that drift over the grass. */
    @Override
    public void frame(View view, Stage stage) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        Random dice = view.dice(372);
        double low = view.h() - stage.horizon();
        for (int i = 0; i < view.some(70); i++) {
            double r = view.unit() * (0.0015 + 0.0035 * dice.nextDouble());
            double x = dice.nextDouble() * view.w();
            double y = stage.horizon() + low * (dice.nextDouble() * 1.2 - 0.2);
            g.setColor(Colors.awt(dice.nextBoolean() ? 0xFFF2A8 : 0xA8F2FF, 0.95));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.008, 2.6);
        Graphics2D top = canvas.brush();
        top.drawImage(layer, 0, 0, null);
        top.dispose();
    }
}
