package dev.easel.engine.retoucher.cutout.region;

/**
 * One region against all others.
 *
 * @param roots square roots of the regions' colour histograms (their product is the Bhattacharyya
 *     coefficient)
 * @param near squared distance, in shares of the long side, at which others count 1/e
 */
record RegionContrast(Regions regions, float[][] roots, double near) {

    /**
     * Mean colour distance to near ones and to all; the same of histograms; scatter of its colours,
     * and distance of their middle from the picture's.
     */
    float[] of(int r) {
        float[] place = regions.place()[r];
        double[] sums = new double[6];
        double sumNear = 0;
        double sumAlike = 0;
        double x = 0;
        double y = 0;
        double squares = 0;
        for (int s = 0; s < roots.length; s++) {
            float[] other = regions.place()[s];
            double dx = other[0] - place[0];
            double dy = other[1] - place[1];
            double weight = Math.exp(-(dx * dx + dy * dy) / near) * regions.area()[s];
            double color = regions.colorDistance(r, s);
            double common = common(roots[r], roots[s]);
            double alike = common * common * common * common * regions.area()[s];
            sumNear += weight;
            sumAlike += alike;
            sums[0] += weight * color;
            sums[1] += regions.area()[s] * color;
            sums[2] += weight * (1 - common);
            sums[3] += regions.area()[s] * (1 - common);
            x += alike * other[0];
            y += alike * other[1];
            squares += alike * (other[0] * other[0] + other[1] * other[1]);
        }
        double pixels = (double) regions.width() * regions.height();
        double longSide = Math.max(regions.width(), regions.height());
        x /= sumAlike;
        y /= sumAlike;
        return new float[] {
            (float) (sums[0] / sumNear),
            (float) (sums[1] / pixels),
            (float) (sums[2] / sumNear),
            (float) (sums[3] / pixels),
            (float) (squares / sumAlike - x * x - y * y),
            (float)
                    Math.hypot(
                            x - regions.width() / longSide / 2, y - regions.height() / longSide / 2)
        };
    }

    private static double common(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
