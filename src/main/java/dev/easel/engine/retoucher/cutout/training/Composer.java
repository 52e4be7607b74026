package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts cut-outs before backgrounds as a camera might have seen them: any size and place, lit and
 * coloured like their surroundings, with shadows, blur, noise and compression.
 */
public final class Composer {
    private static final double[] SHAPES = {1.5, 1.5, 1.33, 1, 0.67, 0.75, 1.78};
    private static final double SEVERAL = 0.25;
    private static final double NOBODY = 0.03;
    private final List<Pictures> kinds;
    private final Backdrops backdrops;
    private final int side;

    private Composer(Pictures cutouts, Pictures backgrounds, int side) {
        this.kinds = cutouts.kinds();
        this.backdrops = new Backdrops(backgrounds);
        this.side = side;
    }

    /**
     * A composer of one part of the pictures.
     *
     * @param cutouts folder of pictures with alpha, in one subfolder a kind
     * @param backgrounds folder of pictures without a subject
     * @param fold of learning pictures, 0 or 1; −1 for both
     * @param side long side of the composites, pixels
     */
    public static Composer of(Path cutouts, Path backgrounds, Split split, int fold, int side)
            throws IOException {
        return new Composer(
                Pictures.in(cutouts).part(split, fold),
                Pictures.in(backgrounds).part(split, fold),
                side);
    }

    /** A composer of pictures in memory: cut-outs with alpha, and backgrounds. */
    public static Composer of(List<Pixels> cutouts, List<Pixels> backgrounds, int side) {
        return new Composer(Pictures.of(cutouts), Pictures.of(backgrounds), side);
    }

    /** The composite of this number: always the same one. */
    public Composite compose(long number) {
        SplittableRandom random = Randoms.of(number, 31);
        double shape = SHAPES[random.nextInt(SHAPES.length)];
        int width = (int) Math.round(side * Math.min(1, shape));
        int height = (int) Math.round(side * Math.min(1, 1 / shape));
        PixelSize size = new PixelSize(width, height);
        ColorPlanes scene = backdrops.any(size, random);
        Plane covered = Plane.zeros(width, height);
        int subjects = random.nextDouble() < SEVERAL ? random.nextInt(2, 4) : 1;
        subjects = random.nextDouble() < NOBODY ? 0 : subjects;
        boolean shaded = random.nextDouble() < 0.5;
        for (int k = 0; k < subjects; k++) {
            Pixels cutout = Placement.of(subjects, k, size, random).place(cutout(random), size);
            Plane alpha = Alpha.of(cutout);
            scene = shaded ? Lighting.shadow(scene, alpha, random) : scene;
            ColorPlanes lit = Lighting.match(ColorSpace.SRGB.of(cutout), alpha, scene, random);
            scene = over(lit, alpha, scene);
            covered = covered.with(alpha, (u, a) -> u + a - u * a);
        }
        return new Composite(Camera.shoot(scene, random), covered, subjects);
    }

    /** Kinds with many pictures are drawn more often, but less than in proportion. */
    private Pixels cutout(SplittableRandom random) {
        double[] weight = new double[kinds.size()];
        double sum = 0;
        for (int k = 0; k < weight.length; k++) {
            weight[k] = Math.sqrt(kinds.get(k).size());
            sum += weight[k];
        }
        double draw = random.nextDouble() * sum;
        int kind = 0;
        while (kind < weight.length - 1 && draw > weight[kind]) {
            draw -= weight[kind++];
        }
        return kinds.get(kind).any(random);
    }

    private static ColorPlanes over(ColorPlanes front, Plane alpha, ColorPlanes back) {
        return new ColorPlanes(
                mix(front.first(), alpha, back.first()),
                mix(front.second(), alpha, back.second()),
                mix(front.third(), alpha, back.third()));
    }

    private static Plane mix(Plane front, Plane alpha, Plane back) {
        Plane out = back.copy();
        for (int i = 0; i < out.values().length; i++) {
            float a = alpha.values()[i];
            out.values()[i] += a * (front.values()[i] - out.values()[i]);
        }
        return out;
    }
}
