package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;

/**
 * Where knees, feet, elbows and hands are, as shares of the leg's or arm's length from hip and
 * shoulder: near then far, x then y.
 */
record Pose(double[] nearLeg, double[] farLeg, double[] nearArm, double[] farArm, double drop) {

    static final Pose STAND =
            new Pose(
                    new double[] {-0.04, 0.5, -0.05, 1},
                    new double[] {0.04, 0.5, 0.06, 1},
                    new double[] {-0.1, 0.46, -0.06, 0.92},
                    new double[] {0.12, 0.45, 0.1, 0.9},
                    0);

    private static final Pose WALK =
            new Pose(
                    new double[] {-0.02, 0.5, -0.32, 0.95},
                    new double[] {0.16, 0.48, 0.28, 1},
                    new double[] {0.02, 0.46, 0.24, 0.84},
                    new double[] {-0.14, 0.44, -0.22, 0.84},
                    0);

    private static final Pose RUN =
            new Pose(
                    new double[] {-0.02, 0.5, -0.5, 0.62},
                    new double[] {0.36, 0.32, 0.4, 0.78},
                    new double[] {-0.2, 0.4, 0.2, 0.52},
                    new double[] {0.24, 0.36, 0.6, 0.2},
                    0);

    private static final Pose WAVE =
            new Pose(
                    STAND.nearLeg,
                    STAND.farLeg,
                    STAND.nearArm,
                    new double[] {0.42, 0.1, 0.6, -0.4},
                    0);

    private static final Pose SIT =
            new Pose(
                    new double[] {0.44, 0.06, 0.42, 0.56},
                    new double[] {0.5, 0.02, 0.54, 0.54},
                    new double[] {-0.02, 0.46, 0.36, 0.74},
                    new double[] {0.14, 0.42, 0.46, 0.72},
                    0.42);

    static Pose of(Costume costume) {
        if (costume.is("running", "jogging", "racing", "chasing")) {
            return RUN;
        }
        if (costume.is("walking", "strolling", "hiking")) {
            return WALK;
        }
        if (costume.is("sitting", "seated", "riding", "reading", "driving")) {
            return SIT;
        }
        if (costume.is("waving", "dancing", "happy", "greeting", "holding")) {
            return WAVE;
        }
        return switch (costume.pick(21, 0, 1, 2)) {
            case 0 -> WALK;
            case 1 -> WAVE;
            default -> STAND;
        };
    }
}
