package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;

/**
 * How far each foot is ahead of its hip or shoulder, in body widths: near and far hind leg, near
 * and far fore leg; and how high the feet of the raised legs are.
 */
record Gait(double nearHind, double farHind, double nearFore, double farFore, double lift) {

    static Gait of(Costume costume) {
        if (costume.is("running", "galloping", "jumping", "racing", "chasing")) {
            return new Gait(-0.3, -0.16, 0.32, 0.2, 0.2);
        }
        if (costume.is("standing", "still", "waiting")) {
            return new Gait(-0.01, 0.07, 0.0, 0.08, 0);
        }
        return costume.pick(21, 0, 1) == 0
                ? new Gait(-0.07, 0.12, 0.09, -0.06, 0.03)
                : new Gait(0.07, -0.06, -0.03, 0.12, 0.03);
    }
}
