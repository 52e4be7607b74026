package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.upscale.TrainedNetwork;
import java.util.List;

/**
 * One sitting in which a network learns.
 *
 * @param damage what happens to the pictures
 * @param steps mosaics to learn from
 * @param rate the fastest that weights change
 * @param soft grey levels below which errors count by their square
 */
record Course(Damage damage, int steps, double rate, float soft) {
    private static final Course CLEAN = new Course(new Damage(.15, .7, 0, 95), 5500, 2e-3, 4);
    private static final Course CLEANER = new Course(new Damage(.05, .5, 0, 95), 8000, 1e-3, 24);
    private static final Course NOISY = new Course(new Damage(.25, 8, .8, 30), 2200, 2e-3, 4);
    private static final Course BLOCKY = new Course(new Damage(.1, 3, .85, 40), 1800, 7e-4, 24);
    private static final Course SHARED = new Course(new Damage(.1, 2, .4, 60), 2200, 2e-3, 4);
    private static final Course AGAIN = new Course(CLEAN.damage, 2200, 2e-3, 4);

    /** What each network goes through. */
    static List<Course> of(TrainedNetwork file) {
        return switch (file) {
            case PHOTO -> List.of(CLEAN, CLEANER);
            case COMPRESSED -> List.of(NOISY, BLOCKY);
            case DRAWING -> List.of(SHARED);
            case SECOND_PASS -> List.of(AGAIN);
        };
    }
}
