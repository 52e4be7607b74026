package dev.easel.engine.illustrator.cast.hero.people;

/**
 * The proportions of a body, in drawing units before it is fitted to its picture.
 *
 * @param head radius of the head
 * @param shoulder half the width of the shoulders
 * @param waist half the width of the waist, in hundredths of {@code shoulder}
 * @param hip the same of the hips
 * @param torso from the hips to the neck
 * @param limb radius of a leg at its top
 */
record Frame(
        double head,
        double shoulder,
        double waist,
        double hip,
        double torso,
        double arm,
        double leg,
        double limb) {
    static final Frame MAN = new Frame(128, 104, 86, 80, 276, 272, 352, 46);
    static final Frame WOMAN = new Frame(126, 84, 74, 96, 258, 254, 360, 38);
    static final Frame TEEN = new Frame(134, 82, 84, 86, 246, 242, 330, 38);
    static final Frame CHILD = new Frame(146, 82, 94, 92, 222, 214, 290, 40);
    static final Frame BABY = new Frame(190, 104, 112, 114, 220, 168, 178, 58);
    static final Frame STOUT = new Frame(130, 114, 112, 106, 276, 256, 296, 52);
    static final Frame DWARF = new Frame(150, 112, 104, 100, 232, 216, 220, 52);

    /** From the soles to the crown. */
    double height() {
        return leg + torso + 1.9 * head + 30;
    }

    static Frame of(String name) {
        return switch (name) {
            case "woman" -> WOMAN;
            case "teen" -> TEEN;
            case "child" -> CHILD;
            case "baby" -> BABY;
            case "stout" -> STOUT;
            case "dwarf" -> DWARF;
            default -> MAN;
        };
    }
}
