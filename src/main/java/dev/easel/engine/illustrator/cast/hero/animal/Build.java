package dev.easel.engine.illustrator.cast.hero.animal;

/**
 * The proportions of a four-legged animal seen from the side, looking right, in drawing units.
 *
 * @param width of its picture
 * @param hip x of its hind legs
 * @param shoulder x of its fore legs
 * @param back y of its back
 * @param belly y of its belly
 * @param leg radius of a leg at its top, and at its foot
 * @param neck radius of its neck
 * @param head where its head is
 * @param fur length of its fur
 */
record Build(
        double width,
        double hip,
        double shoulder,
        double back,
        double belly,
        Leg leg,
        double neck,
        Head head,
        double fur) {

    /** Radius at the top and at the foot. */
    record Leg(double top, double foot, boolean hoof) {}

    /**
     * The skull is a ball of {@code size} at x, y; the muzzle reaches {@code length} beyond it and
     * {@code drop} below its middle, with radius {@code muzzle}.
     */
    record Head(double x, double y, double size, double length, double drop, double muzzle) {
        double noseX() {
            return x + size * 0.55 + length;
        }

        double noseY() {
            return y + drop;
        }
    }

    double middle() {
        return (hip + shoulder) / 2;
    }

    double depth() {
        return belly - back;
    }
}
