package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.upscale.DoublingNetwork;
import java.util.random.RandomGenerator;

/** Small patches, and what they should look like twice as large. */
@FunctionalInterface
interface Lesson {
    Mosaic.Pair next(RandomGenerator random);

    /** Pictures halved and damaged. */
    static Lesson halved(PictureSet pictures, Damage damage) {
        return random -> {
            Plane large = pictures.patch(random);
            return new Mosaic.Pair(damage.spoil(damage.halve(large, random), random), large);
        };
    }

    /** Pictures halved twice and doubled once: what the first network leaves to be done. */
    static Lesson halvedTwice(PictureSet pictures, Damage damage, DoublingNetwork first) {
        return random -> {
            Plane large = pictures.patch(random);
            Plane half = damage.halve(damage.halve(large, random), random);
            return new Mosaic.Pair(first.apply(damage.spoil(half, random)), large);
        };
    }
}
