package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Rows;
import java.util.SplittableRandom;

/**
 * One layer of strokes, coarse layers first; later ones paint only where the canvas still misses
 * the motif (Hertzmann, 1998).
 *
 * @param index 0 for the coarsest
 * @param half length of a stroke of equal sides, pixels
 */
record StrokeLayer(int index, float half, Canvas canvas, Motif motif, PatchLibrary library) {
    /** Half lengths in units of the reference's stroke width. */
    static final float[] LENGTHS = {7, 3.6f, 1.9f, 1.1f};

    private static final float[] SPACING = {0.62f, 0.62f, 0.8f, 0.8f};
    private static final float[] GAIN = {1, 0.95f, 0.8f, 0.6f};
    private static final float[] GATE = {0, 4, 3.5f, 3};
    private static final float[] GATE_WHEN_FREE = {0, 7, 6, 6};
    private static final float[] VARIATION = {1, 0.8f, 0.4f, 0.2f};
    private static final int CHOICES = 160;
    private static final float ASPECT = 2.1f;
    private static final float JITTER = 0.25f;

    /**
     * Paints the layer in strips, first the even, then the odd: none reads where another writes.
     */
    void paint(Manner manner) {
        int rows = 2 * (int) (half * 1.5 * Math.sqrt(ASPECT) + 2);
        int strips = (canvas.height() + rows - 1) / rows;
        for (int parity = 0; parity < 2; parity++) {
            int first = parity;
            Rows.each((strips + 1 - parity) / 2, i -> strip(2 * i + first, rows, manner));
        }
    }

    private void strip(int strip, int rows, Manner manner) {
        SplittableRandom random = Randoms.of(manner.seed(), 3, index, strip);
        Brush brush = new Brush(canvas, motif, library, manner.softness());
        int from = strip * rows;
        int to = Math.min(canvas.height(), from + rows);
        for (int place : places(from, to, random)) {
            int x = place % canvas.width();
            int y = place / canvas.width();
            float structure = motif.structure().at(x, y);
            // finer layers fade in with structure
            boolean wanted = random.nextFloat() < 1.35f + 2.4f * structure - index;
            if (wanted && misses(x, y, structure)) {
                brush.lay(stroke(x, y, manner, random));
            }
        }
    }

    /** Jittered grid points of a strip, shuffled; a point is y·width + x. */
    private int[] places(int from, int to, SplittableRandom random) {
        float step = Math.max(2, half * SPACING[index]);
        int columns = Math.max(1, Math.round(canvas.width() / step));
        int lines = Math.max(1, Math.round((to - from) / step));
        int[] out = new int[columns * lines];
        for (int i = 0; i < out.length; i++) {
            double x = (i % columns + random.nextDouble()) * canvas.width() / columns;
            double y = from + (i / columns + random.nextDouble()) * (to - from) / lines;
            out[i] =
                    Math.min(to - 1, (int) y) * canvas.width()
                            + Math.min(canvas.width() - 1, (int) x);
        }
        for (int i = out.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = out[i];
            out[i] = out[j];
            out[j] = swap;
        }
        return out;
    }

    /** Whether the mean colour around a place is off; texture that averages out is no error. */
    private boolean misses(int x0, int y0, float structure) {
        if (index == 0) {
            return true;
        }
        int reach = Math.max(1, (int) (half / 2));
        int step = Math.max(1, reach / 2);
        float l = 0;
        float a = 0;
        float b = 0;
        int count = 0;
        ColorPlanes wanted = motif.colours();
        for (int y = Math.max(0, y0 - reach);
                y <= Math.min(canvas.height() - 1, y0 + reach);
                y += step) {
            for (int x = Math.max(0, x0 - reach);
                    x <= Math.min(canvas.width() - 1, x0 + reach);
                    x += step) {
                int i = y * canvas.width() + x;
                l += canvas.paint()[Canvas.CHANNELS * i] - wanted.first().values()[i];
                a += canvas.paint()[Canvas.CHANNELS * i + 1] - wanted.second().values()[i];
                b += canvas.paint()[Canvas.CHANNELS * i + 2] - wanted.third().values()[i];
                count++;
            }
        }
        float error = (Math.abs(l) + 0.6f * Math.abs(a) + 0.6f * Math.abs(b)) / count;
        return error >= GATE[index] + GATE_WHEN_FREE[index] * (1 - structure);
    }

    private Stroke stroke(int x, int y, Manner manner, SplittableRandom random) {
        float coherence =
                Math.min(1, motif.flow().coherenceAt(x, y) * (0.5f + library.coherence()));
        float angle = motif.flow().angleAt(x, y);
        int i = y * canvas.width() + x;
        PatchLibrary.Patch patch = choose(i, coherence, random);
        double turn =
                patch.angle()
                        - angle
                        + (random.nextBoolean() ? Math.PI : 0)
                        + (random.nextDouble() - 0.5) * JITTER;
        float structure = motif.structure().values()[i];
        float aspect = 1 + (ASPECT - 1) * Math.min(1, 0.35f + coherence);
        float size = Math.max(3, half * (1.25f - 0.5f * structure));
        return new Stroke(
                x,
                y,
                size * (float) Math.sqrt(aspect),
                size / (float) Math.sqrt(aspect),
                (float) Math.cos(angle),
                (float) Math.sin(angle),
                patch,
                (float) Math.cos(turn),
                (float) Math.sin(turn),
                offset(i, patch, manner, random),
                0.15f + 0.75f * structure * structure,
                GAIN[index] * Math.min(1.15f, 0.25f + 0.9f * manner.style()));
    }

    /** How the stroke's colour departs from the wanted one: towards its patch, and by chance. */
    private float[] offset(
            int i, PatchLibrary.Patch patch, Manner manner, SplittableRandom random) {
        float own = manner.ownColour() * (1 - motif.structure().values()[i]);
        double spread =
                9
                        * VARIATION[index]
                        * manner.variation()
                        * (1 - 0.5 * motif.structure().values()[i]);
        ColorPlanes wanted = motif.colours();
        return new float[] {
            (patch.l() - wanted.first().values()[i]) * own
                    + (float) (random.nextGaussian() * spread * 0.6),
            (patch.a() - wanted.second().values()[i]) * own
                    + (float) (random.nextGaussian() * spread * 0.5),
            (patch.b() - wanted.third().values()[i]) * own
                    + (float) (random.nextGaussian() * spread * 0.8)
        };
    }

    /** The best of some random patches: near in colour, clear in direction, typical in texture. */
    private PatchLibrary.Patch choose(int i, float coherence, SplittableRandom random) {
        float l = motif.colours().first().values()[i];
        float a = motif.colours().second().values()[i];
        float b = motif.colours().third().values()[i];
        PatchLibrary.Patch[] patches = library.patches();
        PatchLibrary.Patch best = patches[0];
        float least = Float.MAX_VALUE;
        for (int t = 0; t < CHOICES; t++) {
            PatchLibrary.Patch p = patches[random.nextInt(patches.length)];
            float cost =
                    Math.abs(p.l() - l)
                            + 0.8f * Math.abs(p.a() - a)
                            + 0.8f * Math.abs(p.b() - b)
                            - 8 * p.coherence() * coherence
                            + 0.9f * Math.abs(p.energy() - library.typical());
            if (cost < least) {
                least = cost;
                best = p;
            }
        }
        return best;
    }
}
