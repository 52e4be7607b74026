package dev.easel.engine.illustrator.cast.relief;

/** The inflated shape of a layer: gives the normal at any of its pixels. */
final class Surface implements Normals {
    private final Cover cover;
    private final Grid u;
    private final Grid slopeX;
    private final Grid slopeY;

    Surface(Cover cover, double roundPixels) {
        this.cover = cover;
        this.u = Inflation.solve(cover.grid(), Math.max(0.7, roundPixels / cover.cell() / 2));
        this.slopeX = new Grid(u.width, u.height);
        this.slopeY = new Grid(u.width, u.height);
        int w = u.width;
        for (int y = 1; y < u.height - 1; y++) {
            for (int i = y * w + 1; i < y * w + w - 1; i++) {
                slopeX.values[i] = (u.values[i + 1] - u.values[i - 1]) / 2;
                slopeY.values[i] = (u.values[i + w] - u.values[i - w]) / 2;
            }
        }
    }

    /** Sets the normal at a pixel, counted from the layer's box. */
    @Override
    public void normal(float x, float y, Surfel into) {
        float gx = cover.toCell(x);
        float gy = cover.toCell(y);
        float height = (float) Math.sqrt(Math.max(0, u.at(gx, gy)));
        into.normal(-2 * slopeX.at(gx, gy), -2 * slopeY.at(gx, gy), 2 * height + 0.02f);
    }
}
