package dev.easel.engine.retoucher.cutout.region;

/**
 * Where else in the picture a region's colour occurs: subjects have colours of their own, together
 * (Perazzi et al., Saliency Filters, 2012). One value a region each.
 *
 * @param contrast mean distance to all other colours, CIELAB
 * @param scatter variance of the places of like colours, shares of the long side squared
 * @param offCentre distance of their middle from the picture's
 */
record ColorSpread(float[] contrast, float[] scatter, float[] offCentre) {
    private static final double LIKE = 2 * 12 * 12;

    static ColorSpread of(Regions regions, float[][] color) {
        int n = regions.count();
        ColorSpread out = new ColorSpread(new float[n], new float[n], new float[n]);
        for (int r = 0; r < n; r++) {
            out.measure(r, regions, color[r]);
        }
        return out;
    }

    private void measure(int r, Regions regions, float[] color) {
        double sum = 0;
        double x = 0;
        double y = 0;
        double squares = 0;
        double distance = 0;
        for (int s = 0; s < color.length; s++) {
            float[] place = regions.place()[s];
            double like = Math.exp(-color[s] * color[s] / LIKE) * regions.area()[s];
            sum += like;
            x += like * place[0];
            y += like * place[1];
            squares += like * (place[0] * place[0] + place[1] * place[1]);
            distance += color[s] * regions.area()[s];
        }
        double longSide = Math.max(regions.width(), regions.height());
        double pixels = (double) regions.width() * regions.height();
        x /= sum;
        y /= sum;
        contrast[r] = (float) (distance / pixels);
        scatter[r] = (float) (squares / sum - x * x - y * y);
        offCentre[r] =
                (float)
                        Math.hypot(
                                x - regions.width() / longSide / 2,
                                y - regions.height() / longSide / 2);
    }
}
