package dev.easel.engine.illustrator.cast.relief;

/**
 * How much of each coarse cell a layer covers, with an empty margin around it: what inflation and
 * shadows are computed on, so that their cost does not grow with the picture.
 *
 * @param grid cover, 0–1
 * @param cell its side in pixels
 * @param margin cells around the layer's box
 */
record Cover(Grid grid, int cell, int margin) {
    private static final int LARGEST = 88;

    /**
     * @param reach pixels of margin wanted
     */
    static Cover of(Layer layer, double reach) {
        int w = layer.box().width;
        int h = layer.box().height;
        int cell = Math.max(1, (Math.max(w, h) + LARGEST - 1) / LARGEST);
        int margin = 2 + (int) Math.ceil(reach / cell);
        Grid grid =
                new Grid((w + cell - 1) / cell + 2 * margin, (h + cell - 1) / cell + 2 * margin);
        float share = 1f / (255 * cell * cell);
        int[] argb = layer.argb();
        for (int y = 0; y < h; y++) {
            int row = (y / cell + margin) * grid.width + margin;
            for (int x = 0; x < w; x++) {
                grid.values[row + x / cell] += (argb[y * w + x] >>> 24) * share;
            }
        }
        return new Cover(grid, cell, margin);
    }

    /** Grid coordinate of a pixel's centre, counted from the layer's box. */
    float toCell(float pixel) {
        return (pixel + 0.5f) / cell + margin - 0.5f;
    }
}
