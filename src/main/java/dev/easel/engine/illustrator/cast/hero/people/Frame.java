package dev.easel.engine.illustrator.cast.hero.people;

/**
 * The proportions of a body 1000 units high around x = 0.
 *
 * @param head radius of the head
 * @param headY its middle
 * @param shoulder half the width of the shoulders
 * @param shoulderY their height
 * @param hip half the width of the hips
 * @param hipY their height
 * @param limb radius of a leg at its top
 */
record Frame(
        double head,
        double headY,
        double shoulder,
        double shoulderY,
        double hip,
        double hipY,
        double limb) {
    static final double GROUND = 968;

    static final Frame MAN = new Frame(98, 142, 92, 296, 64, 580, 46);
    static final Frame WOMAN = new Frame(96, 142, 74, 294, 66, 570, 40);
    static final Frame CHILD = new Frame(142, 196, 78, 392, 66, 650, 44);
    static final Frame BABY = new Frame(192, 240, 108, 446, 112, 740, 66);

    double leg() {
        return GROUND - hipY;
    }

    double arm() {
        return (hipY - shoulderY) * 0.98;
    }
}
