package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import java.util.SplittableRandom;

/**
 * Which way strokes are laid: along the lines of the picture at two scales (structure tensors;
 * Kyprianidis, 2009), in slow swirls where it is empty. Kept at half the picture's size.
 */
record Flow(Plane angle, Plane coherence) {
    private static final int SWIRL_COLUMNS = 7;
    private static final int SWIRL_ROWS = 5;

    /** Without swirls, strokes lie evenly: at this angle, radians, and so clearly. */
    private static final float EVEN = -0.2f;

    private static final float REST = 0.35f;

    /**
     * @param lightness 0–100
     * @param stroke width of the strokes in pixels
     * @param swirl how strong the swirls are against the lines of the picture, 0 and up
     */
    static Flow of(Plane lightness, float stroke, float swirl, long seed) {
        PixelSize half = new PixelSize((lightness.width() + 1) / 2, (lightness.height() + 1) / 2);
        Plane small = Resize.AREA.to(half, lightness);
        Tensor tensor = tensor(small, stroke, swirling(half, seed), swirl);
        Plane angle = Plane.zeros(half.width(), half.height());
        Plane coherence = Plane.zeros(half.width(), half.height());
        for (int i = 0; i < angle.values().length; i++) {
            float difference = tensor.xx.values()[i] - tensor.yy.values()[i];
            float cross = 2 * tensor.xy.values()[i];
            float sum = tensor.xx.values()[i] + tensor.yy.values()[i];
            angle.values()[i] = (float) (0.5 * Math.atan2(cross, difference) + Math.PI / 2);
            coherence.values()[i] = (float) Math.hypot(difference, cross) / (sum + 0.02f);
        }
        return new Flow(angle, coherence);
    }

    /** Direction of the strokes at a pixel of the picture, radians. */
    float angleAt(int x, int y) {
        return angle.atClamped(x / 2, y / 2);
    }

    /** How clear the direction is there, 0–1. */
    float coherenceAt(int x, int y) {
        return coherence.atClamped(x / 2, y / 2);
    }

    private record Tensor(Plane xx, Plane xy, Plane yy) {}

    private static Tensor tensor(Plane small, float stroke, Plane swirls, float strength) {
        Gradients g = Gradients.of(small);
        float halfStroke = stroke / 2;
        float rest = Math.max(0, REST * (1 - 2 * strength));
        return new Tensor(
                term(
                        g.dx(),
                        g.dx(),
                        halfStroke,
                        swirls.map(n -> strength * sin(n) * sin(n) + rest * sin(EVEN) * sin(EVEN))),
                term(
                        g.dx(),
                        g.dy(),
                        halfStroke,
                        swirls.map(
                                n -> -strength * sin(n) * cos(n) - rest * sin(EVEN) * cos(EVEN))),
                term(
                        g.dy(),
                        g.dy(),
                        halfStroke,
                        swirls.map(
                                n -> strength * cos(n) * cos(n) + rest * cos(EVEN) * cos(EVEN))));
    }

    /** One entry of the tensor: fine lines, damped coarse ones, the swirl. */
    private static Plane term(Plane p, Plane q, float stroke, Plane swirl) {
        Plane product = p.with(q, (a, b) -> a * b / 4);
        Plane fine = Blur.gaussian(product, Math.max(0.5, 0.6 * stroke));
        Plane coarse =
                Blur.gaussian(product, 2.2 * stroke).map(v -> 0.6f * v / (1 + 0.02f * Math.abs(v)));
        Plane sum = fine.with(coarse, Float::sum).with(swirl, Float::sum);
        return Blur.gaussian(sum, Math.max(0.5, 0.5 * stroke));
    }

    /** The direction field of smooth noise: angles along its contour lines. */
    private static Plane swirling(PixelSize size, long seed) {
        SplittableRandom random = Randoms.of(seed, 2);
        Plane grid = Plane.zeros(SWIRL_COLUMNS, SWIRL_ROWS);
        for (int i = 0; i < grid.values().length; i++) {
            grid.values()[i] = (float) random.nextGaussian();
        }
        Gradients g = Gradients.of(Resize.CUBIC.to(size, grid));
        return g.dx().with(g.dy(), (dx, dy) -> (float) Math.atan2(dx, -dy));
    }

    private static float sin(float v) {
        return (float) Math.sin(v);
    }

    private static float cos(float v) {
        return (float) Math.cos(v);
    }
}
