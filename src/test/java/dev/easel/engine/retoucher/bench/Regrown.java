package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Margins that were hidden and brought back, beside what was there.
 *
 * @param truth the whole picture
 * @param result the same with its margins made anew
 */
record Regrown(Pixels truth, Pixels result, Expand margins, double millis) {
    private static final int BINS = 64;
    private static final int BAND = 12;
    private static final int BLOCK = 16;

    /** How a plane changes across the inner side of a margin, at each place along it. */
    private interface Change {
        double of(Plane plane, int along);
    }

    /** Steps in luma from the last known line to the first made one, beyond the truth's. */
    double seam() {
        return excess(0);
    }

    /** The same between the means of twelve lines on either side: a change of shading. */
    double band() {
        return excess(BAND - 1);
    }

    private double excess(int reach) {
        boolean across = margins.left() > 0;
        int first = across ? margins.left() : margins.top();
        int second = across ? truth.width() - margins.right() : truth.height() - margins.bottom();
        int length = across ? truth.height() : truth.width();
        Plane was = Measure.luma(truth);
        Plane is = Measure.luma(result);
        double sum = 0;
        for (int seam : new int[] {first, second}) {
            Change change =
                    (p, i) -> across ? step(p, seam, i, reach) : stepDown(p, i, seam, reach);
            for (int i = 0; i < length; i++) {
                sum += Math.abs(change.of(is, i)) - Math.abs(change.of(was, i));
            }
        }
        return sum / (2 * length);
    }

    private static double step(Plane plane, int x, int y, int reach) {
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            sum += plane.at(x + k, y) - plane.at(x - 1 - k, y);
        }
        return sum / (reach + 1);
    }

    private static double stepDown(Plane plane, int x, int y, int reach) {
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            sum += plane.at(x, y + k) - plane.at(x, y - 1 - k);
        }
        return sum / (reach + 1);
    }

    private boolean made(int x, int y) {
        return x < margins.left()
                || y < margins.top()
                || x >= truth.width() - margins.right()
                || y >= truth.height() - margins.bottom();
    }

    /** Distance of the histograms of steepness (earth mover's, levels a pixel). */
    double texture() {
        double[] was = histogram(Measure.luma(truth));
        double[] is = histogram(Measure.luma(result));
        double carried = 0;
        double sum = 0;
        for (int b = 0; b < BINS; b++) {
            carried += is[b] - was[b];
            sum += Math.abs(carried);
        }
        return sum;
    }

    private double[] histogram(Plane luma) {
        double[] bins = new double[BINS];
        int n = 0;
        for (int y = 1; y < luma.height(); y++) {
            for (int x = 1; x < luma.width(); x++) {
                if (made(x, y)) {
                    float dx = luma.at(x, y) - luma.at(x - 1, y);
                    float dy = luma.at(x, y) - luma.at(x, y - 1);
                    bins[Math.min(BINS - 1, (int) Math.hypot(dx, dy))]++;
                    n++;
                }
            }
        }
        for (int b = 0; b < BINS; b++) {
            bins[b] /= n;
        }
        return bins;
    }

    /** Spread of the Laplacian against the truth's: 1 as sharp, less softer, more rougher. */
    double sharpness() {
        return laplacianSpread(Measure.luma(result)) / laplacianSpread(Measure.luma(truth));
    }

    private double laplacianSpread(Plane luma) {
        double squares = 0;
        int n = 0;
        for (int y = 1; y + 1 < luma.height(); y++) {
            for (int x = 1; x + 1 < luma.width(); x++) {
                if (made(x, y)) {
                    double around =
                            luma.at(x - 1, y)
                                    + luma.at(x + 1, y)
                                    + luma.at(x, y - 1)
                                    + luma.at(x, y + 1);
                    double value = around - 4 * luma.at(x, y);
                    squares += value * value;
                    n++;
                }
            }
        }
        return Math.sqrt(squares / n);
    }

    /** Mean CIELAB distance of blocks of 16 pixels: is the right material in the right place? */
    double colour() {
        PixelSize blocks =
                new PixelSize(
                        Math.max(1, truth.width() / BLOCK), Math.max(1, truth.height() / BLOCK));
        ColorPlanes was = ColorSpace.CIELAB.of(Resize.AREA.to(blocks, truth));
        ColorPlanes is = ColorSpace.CIELAB.of(Resize.AREA.to(blocks, result));
        double sum = 0;
        int n = 0;
        for (int i = 0; i < blocks.area(); i++) {
            double x = (i % blocks.width() + 0.5) * truth.width() / blocks.width();
            double y = ((double) (i / blocks.width()) + 0.5) * truth.height() / blocks.height();
            if (made((int) x, (int) y)) {
                sum += Math.sqrt(distance(was, is, i));
                n++;
            }
        }
        return sum / n;
    }

    private static double distance(ColorPlanes a, ColorPlanes b, int i) {
        double l = a.first().values()[i] - b.first().values()[i];
        double r = a.second().values()[i] - b.second().values()[i];
        double y = a.third().values()[i] - b.third().values()[i];
        return l * l + r * r + y * y;
    }

    /** Means over many, and the median of the times. */
    static final class Mean {
        private final List<Regrown> all = new ArrayList<>();

        void add(Regrown one) {
            all.add(one);
        }

        void into(Table table, String name) {
            List<Double> times = all.stream().map(Regrown::millis).sorted().toList();
            table.row(
                    name,
                    Table.figure(2, mean(Regrown::seam)),
                    Table.figure(2, mean(Regrown::band)),
                    Table.figure(2, mean(Regrown::texture)),
                    Table.figure(2, mean(Regrown::sharpness)),
                    Table.figure(1, mean(Regrown::colour)),
                    Table.figure(0, times.get(times.size() / 2)));
        }

        private double mean(ToDoubleFunction<Regrown> figure) {
            return all.stream().mapToDouble(figure).average().orElse(0);
        }
    }
}
