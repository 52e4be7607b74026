package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Curves;
import java.awt.geom.Path2D;

/**
 * Body shapes of cars in profile, in centimetres: x from the rear bumper to the front, y up from
 * the road. Outlines are x, y, corner radius triples.
 */
enum CarStyle {
    HATCHBACK(
            new Chassis(396, 154, new Axles(80, 318, 35)),
            new double[] {
                6, 26, 10, 0, 66, 22, 22, 112, 40, 74, 150, 54, 190, 154, 90, 284, 106, 26, 378, 94,
                34, 396, 58, 18, 390, 24, 10
            },
            new double[] {40, 100, 8, 80, 142, 30, 186, 146, 50, 274, 100, 8},
            158),
    SEDAN(
            new Chassis(452, 146, new Axles(94, 360, 34)),
            new double[] {
                4, 26, 10, 0, 62, 14, 8, 98, 20, 72, 103, 40, 132, 143, 54, 252, 146, 70, 326, 104,
                24, 432, 92, 26, 452, 60, 16, 446, 24, 10
            },
            new double[] {86, 101, 6, 140, 135, 26, 248, 138, 34, 320, 99, 8},
            196),
    SUV(
            new Chassis(456, 178, new Axles(94, 362, 41)),
            new double[] {
                6, 36, 10, 0, 80, 14, 10, 122, 20, 32, 172, 34, 236, 178, 50, 306, 124, 20, 432,
                117, 26, 456, 80, 18, 450, 34, 10
            },
            new double[] {28, 120, 6, 46, 162, 20, 230, 168, 34, 294, 120, 8},
            96,
            188),
    JEEP(
            new Chassis(410, 184, new Axles(96, 330, 45)),
            new double[] {
                18, 46, 6, 18, 112, 6, 34, 178, 14, 218, 184, 12, 246, 120, 8, 398, 114, 14, 406,
                50, 8
            },
            new double[] {36, 118, 5, 46, 168, 8, 212, 174, 8, 234, 118, 5},
            92,
            158),
    MINIVAN(
            new Chassis(470, 174, new Axles(94, 376, 35)),
            new double[] {
                6, 28, 10, 0, 80, 20, 16, 128, 30, 50, 170, 40, 240, 174, 90, 362, 112, 60, 452, 96,
                34, 470, 60, 18, 464, 26, 10
            },
            new double[] {36, 112, 6, 64, 160, 22, 236, 164, 50, 344, 110, 8},
            132,
            226),
    PICKUP(
            new Chassis(536, 184, new Axles(106, 436, 44)),
            new double[] {
                4, 46, 8, 0, 80, 6, 4, 120, 6, 182, 120, 3, 184, 122, 3, 200, 178, 30, 320, 184, 40,
                386, 130, 16, 514, 121, 22, 536, 84, 14, 530, 44, 8
            },
            new double[] {204, 124, 6, 214, 168, 18, 314, 174, 26, 374, 124, 8},
            264),
    SPORTS(
            new Chassis(452, 120, new Axles(92, 356, 35)),
            new double[] {
                8, 22, 8, 0, 52, 12, 10, 84, 20, 84, 92, 40, 152, 116, 60, 236, 120, 70, 330, 83,
                40, 424, 68, 30, 452, 42, 18, 446, 18, 8
            },
            new double[] {112, 90, 6, 162, 108, 24, 232, 112, 34, 312, 82, 8},
            180),
    CAMPER(
            new Chassis(436, 200, new Axles(92, 338, 35)),
            new double[] {
                6, 30, 16, 0, 90, 30, 6, 166, 40, 34, 200, 40, 388, 200, 60, 432, 116, 60, 436, 84,
                30, 430, 30, 20
            },
            new double[] {34, 120, 12, 40, 176, 18, 372, 176, 34, 410, 120, 12},
            122,
            214,
            302);

    private final Chassis chassis;
    private final double[] outline;
    private final double[] glass;
    private final double[] pillars;

    CarStyle(Chassis chassis, double[] outline, double[] glass, double... pillars) {
        this.chassis = chassis;
        this.outline = outline;
        this.glass = glass;
        this.pillars = pillars;
    }

    /** Length and height of the body, and the wheels under it. */
    record Chassis(double length, double height, Axles axles) {}

    /** Where the wheels are along the body, and their radius. */
    record Axles(double rear, double front, double radius) {
        double[] places() {
            return new double[] {rear, front};
        }
    }

    Chassis chassis() {
        return chassis;
    }

    Path2D outline() {
        return Curves.rounded(outline);
    }

    /** The band of windows from the rear to the windscreen, pillars not yet cut out. */
    Path2D glass() {
        return Curves.rounded(glass);
    }

    /** Where pillars part the windows; doors close there too. */
    double[] pillars() {
        return pillars.clone();
    }

    /** Height of the windows' lower edge. */
    double belt() {
        return glass[1];
    }

    double frontOfGlass() {
        return glass[glass.length - 3];
    }

    double rearOfGlass() {
        return glass[0];
    }
}
