package dev.easel.engine.illustrator.world.backdrop;

/** The courses that ways take over land: points to the side and ahead. */
final class Ways {
    /** The depth at which a road crosses the foreground. */
    static final double CROSSING = 1.42;

    private static final double[][][] BENDS = {
        {
            {0.55, 0.8},
            {0.4, 1.5},
            {-0.3, 2.4},
            {-0.6, 3.4},
            {0.3, 4.8},
            {0.9, 6.6},
            {0.2, 9.5},
            {-0.8, 14},
            {0.3, 22}
        },
        {
            {0.35, 0.8},
            {0.2, 1.6},
            {-0.15, 2.6},
            {0.1, 4},
            {0.5, 6},
            {0.1, 9},
            {-0.6, 13},
            {0.4, 20}
        },
        {
            {-0.75, 0.8},
            {-0.5, 1.4},
            {0.1, 2.2},
            {0.65, 3.2},
            {0.95, 4.6},
            {0.8, 6.4},
            {-0.2, 9.5},
            {-0.9, 14},
            {0.6, 22}
        },
        {{0.05, 0.8}, {0.05, 1.6}, {0.15, 2.8}, {0.05, 4.4}, {-0.3, 7}, {0.1, 12}, {0.8, 20}},
        {
            {1.2, 1.1},
            {0.7, 1.7},
            {0.25, 2.3},
            {0.35, 3.4},
            {1.0, 4.6},
            {1.5, 6.5},
            {0.6, 10},
            {-0.5, 16},
            {0.2, 22}
        },
    };
    private static final double[][] ROAD = {
        {-2.4, 1.34},
        {-1, 1.4},
        {0, CROSSING},
        {0.9, 1.52},
        {1.7, 2.2},
        {1.3, 3.4},
        {0.4, 5},
        {-0.9, 7.5},
        {0.5, 12},
        {2, 18}
    };
    private static final int CROSSES = 6;

    private Ways() {}

    /** One of several windings by seed, {@code half} wide to each side. */
    static Way winding(View view, double half) {
        double m = view.mirrored() ? -1 : 1;
        return course(half, BENDS[view.kind(BENDS.length, 5)], m);
    }

    /** Across the foreground from edge to edge, then back into the distance. */
    static Way road(View view) {
        double m = view.mirrored() ? -1 : 1;
        double wide = view.w() / view.unit();
        double[][] points = new double[ROAD.length][];
        for (int i = 0; i < ROAD.length; i++) {
            points[i] = new double[] {ROAD[i][0] * (i < CROSSES ? wide : 1), ROAD[i][1]};
        }
        return course(0.2, points, m);
    }

    private static Way course(double half, double[][] points, double side) {
        double[] xz = new double[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            xz[2 * i] = points[i][0] * side;
            xz[2 * i + 1] = points[i][1];
        }
        return new Way(half, xz);
    }
}
