package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Dunes with sharp crests, table mountains, a plain of tall cacti, or an oasis. */
final class Desert implements Backdrop {
    private enum Kind {
        DUNES,
        MESAS,
        CACTI,
        OASIS;

        /** How tall its dunes are beside those of the sand sea. */
        double dunes() {
            return this == CACTI ? 0.25 : this == OASIS ? 0.55 : 1;
        }

        /** How high its table mountains are, in the land's units. */
        double mesas() {
            return this == MESAS ? 7 : this == CACTI ? 3.2 : 0;
        }
    }

    private static final double FAR = 60;

    private static Kind kind(View view) {
        return Kind.values()[view.kind(Kind.values().length)];
    }

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.5 : layout == 1 ? 0.56 : 0.44);
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.05 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        Eye eye = Eye.over(view, horizon, FAR);
        Terrain land = new Terrain(view, eye, sun, relief(view)).air(0.55).grain(6);
        int light = view.palette().lit(0xFFD692);
        int deep = view.palette().lit(0xE8A862);
        int red = view.palette().lit(0xB8643F);
        DesertGrowth growth = new DesertGrowth(view, sun, land);
        Kind kind = kind(view);
        if (kind == Kind.CACTI && !view.absent("cactus", "plant", "plants")) {
            growth.cacti();
        } else if (kind == Kind.OASIS && !view.absent("palm", "palm-tree", "tree", "trees")) {
            growth.palms();
        }
        int pool = Colors.mix(view.palette().sky().get(3), view.palette().lit(0x2F9FB0), 0.55);
        int green = view.palette().lit(0x86A24E);
        land.paint(
                s -> {
                    double ripple = Texture.CLOUDY.at(s.x() * 1.2 + 3, s.z() * 9);
                    double broad = Texture.CLOUDY.at(s.x() * 0.3, s.z() * 0.3);
                    int sand =
                            Colors.blend(
                                    light, deep, Math.clamp(0.35 + broad + ripple * 0.35, 0, 1));
                    double strata = 0.5 + 0.5 * Math.sin(s.height() * 5 + broad * 3);
                    int stone = Colors.blend(red, deep, strata * 0.6);
                    int dry =
                            Colors.blend(
                                    sand,
                                    stone,
                                    smooth(0.8, 1.5, s.steep()) * smooth(14, 20, s.z()));
                    if (kind != Kind.OASIS) {
                        return dry;
                    }
                    double d = DesertGrowth.pool(view, s.x(), s.z()) + 0.15 * broad;
                    int bank = Colors.blend(dry, green, smooth(1.9, 1.2, d) * 0.85);
                    return Colors.blend(bank, pool, smooth(1.04, 0.98, d));
                });
        return new Stage(
                horizon,
                view.h() * 0.88,
                land.screenY(0, 3.4),
                Double.NaN,
                Stage.Ground.SAND,
                view.light(sun));
    }

    private static Relief relief(View view) {
        Kind kind = kind(view);
        int seed = view.seed(281);
        double turn = view.mirrored() ? -0.5 : 0.5;
        return (x, z) -> {
            double u = x * 0.3 + z * 0.14 * turn + 0.5 * Noise.perlin(x * 0.16, z * 0.16, seed + 1);
            double v = z * 0.26 - x * 0.1 * turn;
            double crest = 1 - Math.abs(Noise.perlin(u, v, seed)) * 1.9;
            double dune =
                    Math.pow(Math.max(0, crest), 1.5) * 0.95
                            + 0.18 * Noise.perlin(u * 2.3, v * 2.3, seed + 2);
            double dunes = dune * smooth(1.7, 5, z) * (0.75 + 0.028 * z) * kind.dunes();
            double rim = Noise.perlin(x * 0.05, z * 0.06, seed + 3);
            double ragged = 0.035 * Noise.perlin(x * 0.5, z * 0.5, seed + 5);
            double wall =
                    smooth(0.1, 0.15, rim + ragged) * 0.62
                            + smooth(0.19, 0.23, rim + ragged) * 0.38;
            double mesa = kind.mesas() * wall * smooth(18, 24, z);
            double near = 0.03 * Noise.perlin(x * 1.2, z * 2, seed + 4);
            double level = kind == Kind.OASIS ? smooth(1, 2.2, DesertGrowth.pool(view, x, z)) : 1;
            return (near + dunes * (mesa > 0 ? 0.4 : 1)) * level + mesa;
        };
    }
}
