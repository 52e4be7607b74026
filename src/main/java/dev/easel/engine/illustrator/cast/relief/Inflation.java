package dev.easel.engine.illustrator.cast.relief;

/**
 * Blows a flat mask up to a surface: solves Δu − u/R² = −1 with u = 0 outside, so that the height
 * is 2√u. A disc becomes an exact half ball; with a finite R the middle stays flat and the rim is
 * rounded. (After "Repoussé", Joshi and Carr 2008; full multigrid instead of their solver.)
 */
final class Inflation {
    private static final int COARSEST = 10;
    private static final int SWEEPS = 5;

    private Inflation() {}

    /**
     * @param mask cover of each cell, 0–1, with an empty margin
     * @param radius of the rim's curve in cells; infinite for fully round
     * @return u in square cells
     */
    static Grid solve(Grid mask, double radius) {
        if (Math.max(mask.width, mask.height) <= COARSEST) {
            Grid u = new Grid(mask.width, mask.height);
            relax(u, mask, radius, 24);
            return u;
        }
        Grid coarse = solve(mask.halved(), radius / 2);
        Grid u = new Grid(mask.width, mask.height);
        for (int y = 0; y < u.height; y++) {
            for (int x = 0; x < u.width; x++) {
                u.values[y * u.width + x] = 4 * coarse.at((x - 0.5f) / 2, (y - 0.5f) / 2);
            }
        }
        relax(u, mask, radius, SWEEPS);
        return u;
    }

    private static void relax(Grid u, Grid mask, double radius, int sweeps) {
        int w = u.width;
        float[] v = u.values;
        float weight = (float) (1 / (4 + 1 / (radius * radius)));
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (int y = 1; y < u.height - 1; y++) {
                for (int i = y * w + 1; i < y * w + w - 1; i++) {
                    float cover = mask.values[i];
                    v[i] =
                            cover == 0
                                    ? 0
                                    : cover
                                            * weight
                                            * (v[i - 1] + v[i + 1] + v[i - w] + v[i + w] + 1);
                }
            }
        }
    }
}
