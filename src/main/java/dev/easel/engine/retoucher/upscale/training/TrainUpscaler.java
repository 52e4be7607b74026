package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.upscale.BankFile;
import dev.easel.engine.retoucher.upscale.Doubling;
import dev.easel.engine.retoucher.upscale.FilterBank;
import dev.easel.engine.retoucher.upscale.Separable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Learns the filters of the upscaler from nothing but pictures drawn here, and writes them to the
 * folder named by the first argument ({@code
 * src/main/resources/dev/easel/engine/retoucher/upscale}). Takes about a minute and a half; always
 * writes the same bytes.
 */
public final class TrainUpscaler {
    private static final int SIDE = 1024;
    private static final int PICTURES = 150;
    private static final double RIDGE = 2;

    private final SplittableRandom random;
    private final Noise[] fields = new Noise[6];

    public TrainUpscaler(long seed) {
        random = Randoms.of(seed);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new Noise(SIDE, .35 + .1 * i, random);
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        FilterBank first = new FilterBank(new float[FilterBank.SIZE]);
        for (BankFile file : BankFile.values()) {
            float[] filters = new TrainUpscaler(file.ordinal()).learn(file, PICTURES, first);
            file.write(folder, filters);
            first = file == BankFile.PHOTO ? new FilterBank(filters) : first;
        }
    }

    /**
     * Learns one bank.
     *
     * @param pictures to draw, each worth about 65,000 samples
     * @param first the bank for the first doubling, for {@link BankFile#SECOND_PASS}
     */
    public float[] learn(BankFile file, int pictures, FilterBank first) {
        FilterLearner learner = new FilterLearner();
        for (int i = 0; i < pictures; i++) {
            switch (file) {
                case PHOTO -> once(learner);
                case DRAWING -> drawing(learner);
                case SECOND_PASS -> twice(learner, first);
            }
        }
        return learner.solve(file == BankFile.DRAWING ? 3 * RIDGE : RIDGE);
    }

    private void once(FilterLearner learner) {
        Plane sharp = photo();
        learner.learn(rounded(anyWay().halve(sharp)), sharp);
    }

    /** Halves twice and doubles once, to see what the first bank leaves to be done. */
    private void twice(FilterLearner learner, FilterBank first) {
        Plane sharp = photo();
        Separable how = anyWay();
        Plane small = rounded(how.halve(how.halve(sharp)));
        learner.learn(Doubling.by(first, small), sharp);
    }

    private Plane photo() {
        Plane jagged = new PracticePicture(SIDE, 1, random).draw(fields);
        return soften(Separable.AREA.halve(jagged), .25 * Math.pow(random.nextDouble(), 1.5));
    }

    private Separable anyWay() {
        return random.nextBoolean() ? Separable.AREA : Separable.CUBIC;
    }

    /**
     * Flat shapes; what comes in is soft and noisy, what should come out is crisp. A third is out
     * of focus and must stay so, or slow gradients would turn into steps.
     */
    private void drawing(FilterLearner learner) {
        boolean blurred = random.nextInt(3) == 0;
        Plane shapes = new PracticePicture(SIDE, blurred ? .5 : .1, random).draw(fields);
        Plane sharp = Separable.AREA.halve(shapes);
        if (blurred) {
            sharp = Blur.gaussian(sharp, random.nextDouble(1.5, 6));
        }
        Plane soft = Separable.AREA.halve(blurred ? sharp : soften(sharp, random.nextDouble(.3)));
        double noise = random.nextDouble(3);
        learner.learn(rounded(soft.map(v -> v + (float) (noise * random.nextGaussian()))), sharp);
    }

    /** Blurs by [a, 1 − 2a, a] both ways. */
    private static Plane soften(Plane plane, double a) {
        float side = (float) a;
        Plane wide = Plane.zeros(plane.width(), plane.height());
        Plane out = Plane.zeros(plane.width(), plane.height());
        for (int i = 0; i < out.values().length; i++) {
            int x = i % plane.width();
            int y = i / plane.width();
            float sides = plane.atClamped(x - 1, y) + plane.atClamped(x + 1, y);
            wide.values()[i] = side * sides + (1 - 2 * side) * plane.values()[i];
        }
        for (int i = 0; i < out.values().length; i++) {
            int x = i % plane.width();
            int y = i / plane.width();
            float sides = wide.atClamped(x, y - 1) + wide.atClamped(x, y + 1);
            out.values()[i] = side * sides + (1 - 2 * side) * wide.values()[i];
        }
        return out;
    }

    private static Plane rounded(Plane plane) {
        return plane.map(v -> Math.clamp(Math.round(v), 0, 255));
    }
}
