package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Atmosphere.Season;
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

/** A clearing among tall trees: pines, broad leaves, birches, golden autumn or morning mist. */
final class Forest extends Landscape {
    private enum Kind {
        BROADLEAF(0.25, 0.86, 0x3F6A34, 0x8A7A48),
        PINES(0.9, 0.8, 0x4A6B3C, 0x94804E),
        BIRCHES(0.08, 0.7, 0x6F9A48, 0xA79A56),
        GOLDEN(0.15, 0.8, 0x9C7A3A, 0xC98A3A),
        MIST(0.6, 1.15, 0x4E6B52, 0x7A7A5C);

        final double firs;
        final double air;
        final int moss;
        final int litter;

        Kind(double firs, double air, int moss, int litter) {
            this.firs = firs;
            this.air = air;
            this.moss = moss;
            this.litter = litter;
        }
    }

    private static final double FAR = 26;

    private static Kind kind(View view) {
        Season season = view.scene().atmosphere().season();
        if (season == Season.AUTUMN) {
            return Kind.GOLDEN;
        }
        Kind kind = Kind.values()[view.kind(Kind.values().length)];
        if (view.winter() && kind != Kind.MIST && kind != Kind.BIRCHES) {
            return Kind.PINES;
        }
        return kind == Kind.GOLDEN && season != Season.ANY ? Kind.BIRCHES : kind;
    }

    @Override
    Lie lie(View view) {
        return new Lie(0.53 + 0.035 * view.layout(3), FAR, kind(view).air, 0.12);
    }

    @Override
    Relief relief(View view) {
        int seed = view.seed(301);
        return (x, z) -> 0.12 * Noise.perlin(x * 0.4, z * 0.4, seed) * smooth(1.4, 4, z);
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, 0.13);
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        boolean stream = view.layout(3) == 2;
        site.lay(stream ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        trees(site, kind(view));
    }

    @Override
    Cover cover(View view) {
        Kind kind = kind(view);
        if (view.winter()) {
            return new SnowCover(view);
        }
        int moss = Colors.blend(Grass.ground(view), view.palette().lit(kind.moss), 0.6);
        int litter = view.palette().lit(kind.litter);
        return s ->
                Colors.blend(
                        moss, litter, smooth(0, 0.4, Texture.CLOUDY.at(s.x() * 1.1, s.z() * 1.1)));
    }

    @Override
    void finish(Site site) {
        View view = site.view();
        shafts(view, site.sun(), kind(view) == Kind.MIST ? 1.5 : 1);
        new Grass(view).grow(view.h() * 0.82, view.h(), kind(view) == Kind.GOLDEN ? 700 : 1300);
    }

    private static void trees(Site site, Kind kind) {
        View view = site.view();
        Random dice = view.dice(302);
        double wide = site.reach() * 1.06;
        for (int i = 0; i < 330; i++) {
            double z = 2.3 * Math.pow(FAR / 2.4, Math.pow(dice.nextDouble(), 0.8));
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            double clear = 0.3 + 0.32 * Math.max(0, 5 - z) + 0.05 * z;
            double away = site.way().distance(x, z);
            if (away > clear && (z > 3.2 || Math.abs(x / z) > 0.34)) {
                double size = (1.5 + 0.9 * dice.nextDouble()) * (1 + 0.03 * z);
                site.land()
                        .stand(
                                site.flora()
                                        .prop(species(kind, dice), new double[] {x, z}, size, i));
            } else if (away > 0.3 && dice.nextDouble() < 0.4) {
                site.land()
                        .stand(site.flora().prop(Flora.Species.BUSH, new double[] {x, z}, 0.25, i));
            }
        }
    }

    private static Flora.Species species(Kind kind, Random dice) {
        double pick = dice.nextDouble();
        if (pick < kind.firs) {
            return Flora.Species.PINE;
        }
        return switch (kind) {
            case BIRCHES -> Flora.Species.BIRCH;
            case GOLDEN -> pick < 0.5 ? Flora.Species.GOLDEN_BIRCH : Flora.Species.GOLDEN;
            case BROADLEAF, PINES, MIST -> pick < 0.8 ? Flora.Species.OAK : Flora.Species.POPLAR;
        };
    }

    /** Slanting beams from the sun's side. */
    private static void shafts(View view, Sun sun, double strength) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width / 2, canvas.height / 2);
        Graphics2D g = Canvas.brush(layer);
        g.scale(0.5, 0.5);
        Random dice = view.dice(303);
        double w = view.w();
        double h = view.h();
        double lean = (sun.left(w) ? 1 : -1) * w * 0.3;
        float low = (float) (h * 0.82);
        for (int i = 0; i < 7; i++) {
            double x = sun.x() + (i - 3 + dice.nextDouble()) * w * 0.11;
            double breadth = w * (0.02 + 0.035 * dice.nextDouble());
            Path2D p = new Path2D.Double();
            p.moveTo(x, -10);
            p.lineTo(x + breadth, -10);
            p.lineTo(x + lean + breadth * 2.6, low);
            p.lineTo(x + lean, low);
            p.closePath();
            var bright = Colors.awt(view.palette().sun(), 0.55);
            g.setPaint(
                    new GradientPaint(0, 0, bright, 0, low, Colors.awt(view.palette().sun(), 0)));
            g.fill(p);
        }
        g.dispose();
        double light = view.night() ? 0.12 : view.overcast() ? 0.15 : 0.42;
        new Glow(canvas).add(layer, 0.013, light * strength);
    }
}
