package dev.easel.engine.illustrator.cast.relief;

/**
 * The texture of a substance: tone and tilt of its surface at a place, in drawing units. Values are
 * small: −1 to 1.
 */
enum Grain {
    SMOOTH {
        @Override
        double tone(double x, double y) {
            return 0;
        }
    },
    VEINS {
        @Override
        double tone(double x, double y) {
            double bent = x + 90 * Noise.at(x / 170, y / 170, 11);
            double vein = 1 - Math.abs(Noise.at(bent / 120, (y + bent * 0.6) / 120, 12));
            return -Math.pow(vein, 14) * 0.9 + 0.1 * Noise.at(x / 60, y / 60, 13);
        }
    },
    SPECKLES {
        @Override
        double tone(double x, double y) {
            return 0.3 * Noise.at(x / 5, y / 5, 21)
                    + 0.35 * Noise.at(x / 24, y / 24, 22)
                    + 0.3 * Noise.at(x / 120, y / 120, 23);
        }

        @Override
        double bump(double x, double y) {
            return 5 * Noise.at(x / 9, y / 9, 24) + 9 * Noise.at(x / 40, y / 40, 25);
        }
    },
    RINGS {
        @Override
        double tone(double x, double y) {
            double bent = x + 36 * Noise.at(x / 130, y / 420, 31);
            double ring = Math.sin(bent / 9 + 2 * Noise.at(x / 60, y / 300, 32));
            return 0.34 * ring + 0.22 * Noise.at(x / 3, y / 70, 33);
        }
    },
    FACETS {
        @Override
        double cell() {
            return 44;
        }

        @Override
        double tone(double x, double y) {
            return 0.06 * Noise.at(x / 4, y / 4, 41) + 0.3 * Noise.at(x / 60, y / 60, 42);
        }
    },
    BLOCKS {
        @Override
        double cell() {
            return 34;
        }

        @Override
        double tone(double x, double y) {
            double edge = Math.max(offset(x), offset(y));
            return edge > 0.46 ? -0.55 : 0;
        }

        @Override
        double bump(double x, double y) {
            double r = Math.hypot(offset(x), offset(y));
            return r < 0.3 ? 7 : 7 * Math.clamp((0.36 - r) / 0.06, 0, 1);
        }

        private double offset(double v) {
            return Math.abs(v / cell() - Math.floor(v / cell()) - 0.5);
        }
    },
    FLUTES {
        @Override
        double tone(double x, double y) {
            return 0.1 * Noise.at(x / 3, y / 40, 51) + 0.12 * Math.sin(x / 7);
        }

        @Override
        double bump(double x, double y) {
            return 1.4 * Math.sin(x / 7);
        }
    },
    STITCHES {
        private static final double WIDE = 22;
        private static final double HIGH = 17;

        @Override
        double tone(double x, double y) {
            return 0.75 * yarn(x, y) - 0.35;
        }

        @Override
        double bump(double x, double y) {
            return 7 * yarn(x, y);
        }

        /** Rows of V: two leaning strands a stitch. */
        private static double yarn(double x, double y) {
            double u = x / WIDE - Math.floor(x / WIDE);
            double side = Math.abs(u - 0.5) * 2;
            double v = y / HIGH + side * 0.8;
            double along = Math.abs(v - Math.floor(v) - 0.5) * 2;
            double across = Math.abs(side - 0.5) * 2;
            return Math.max(0, 1 - Math.pow(along, 2.4)) * (1 - Math.pow(across, 4));
        }
    },
    RIPPLES {
        @Override
        double tone(double x, double y) {
            double caustic =
                    1 - Math.abs(Noise.at(x / 60 + Noise.at(x / 90, y / 90, 61), y / 60, 62));
            return 0.75 * Math.pow(caustic, 6) - 0.1;
        }

        @Override
        double bump(double x, double y) {
            return 16 * Noise.at(x / 52, y / 38, 63) + 6 * Noise.at(x / 19, y / 15, 64);
        }
    },
    FLAMES {
        @Override
        double tone(double x, double y) {
            double lick = x + 30 * Noise.at(x / 70, y / 90, 71);
            return 0.9 * Noise.at(lick / 34, y / 120, 72) + 0.3 * Noise.at(lick / 12, y / 40, 73);
        }
    };

    /** Lighter or darker. */
    abstract double tone(double x, double y);

    /** Height of the surface in drawing units. */
    double bump(double x, double y) {
        return 0;
    }

    /** Size of the flat pieces that it is built of, in drawing units; 0 for none. */
    double cell() {
        return 0;
    }
}
