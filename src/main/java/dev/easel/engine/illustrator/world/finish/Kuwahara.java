package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Proof;
import java.util.stream.IntStream;

/**
 * Flattens a picture into brush-like patches that keep their edges: the mean of whichever of eight
 * neighbouring squares is most even (after Kuwahara, 1976), softly weighted. Means come from
 * running sums, so the cost does not grow with the radius.
 */
final class Kuwahara {
    private static final int STRIP = 96;
    private static final int SECTORS = 8;

    /** More pixels than this to a side are not seen in patches. */
    private static final int LONGEST = 2048;

    private final Proof proof;
    private final int half;
    private final int reach;
    private final int[] dx = new int[SECTORS];
    private final int[] dy = new int[SECTORS];

    private Kuwahara(Proof proof, double radius) {
        this.proof = proof;
        half = (int) Math.max(1, radius * 0.55);
        for (int k = 0; k < SECTORS; k++) {
            dx[k] = (int) Math.round(Math.cos(k * Math.PI / 4) * radius * 0.62);
            dy[k] = (int) Math.round(Math.sin(k * Math.PI / 4) * radius * 0.62);
        }
        reach = (int) Math.ceil(radius * 0.62) + 1;
    }

    /** Each {@code radius} in turn, in units of the canvas, at least two pixels. */
    static void apply(Canvas canvas, double... radius) {
        Proof proof = Proof.of(canvas, LONGEST);
        for (double r : radius) {
            apply(proof, r);
        }
        proof.print();
    }

    static void apply(Proof proof, double radius) {
        new Kuwahara(proof, Math.max(2, radius * proof.unit)).run();
    }

    /** With the {@code fine} radius where the eye rests and the {@code coarse} one elsewhere. */
    static void simplify(Proof proof, Focus focus, double fine, double coarse) {
        int[] source = proof.rgb.clone();
        apply(proof, coarse);
        int[] broad = proof.rgb.clone();
        System.arraycopy(source, 0, proof.rgb, 0, source.length);
        apply(proof, fine);
        proof.rows(
                y -> {
                    for (int x = 0; x < proof.width; x++) {
                        int i = y * proof.width + x;
                        double far = 1 - Noise.smooth(0.1, 0.6, focus.at(proof, x, y));
                        proof.rgb[i] = Colors.blend(proof.rgb[i], broad[i], far);
                    }
                });
    }

    private void run() {
        int[] source = proof.rgb.clone();
        int strips = (proof.height + STRIP - 1) / STRIP;
        for (int from = 0; from < strips; from += 4) {
            IntStream.range(from, Math.min(strips, from + 4))
                    .parallel()
                    .forEach(s -> strip(source, s * STRIP));
            proof.canvas().pulse().beat();
        }
    }

    private void strip(int[] source, int top) {
        int end = Math.min(proof.height, top + STRIP);
        int first = Math.max(0, top - reach);
        int last = Math.min(proof.height, end + reach);
        Squares squares = new Squares(source, proof.width, half, first, last);
        for (int y = top; y < end; y++) {
            row(squares, y, first, last);
        }
    }

    private void row(Squares squares, int y, int first, int last) {
        int w = proof.width;
        int[] start = new int[SECTORS];
        for (int k = 0; k < SECTORS; k++) {
            start[k] = (Math.clamp(y + dy[k], first, last - 1) - first) * w;
        }
        for (int x = 0; x < w; x++) {
            float r = 0;
            float g = 0;
            float b = 0;
            float sum = 0;
            for (int k = 0; k < SECTORS; k++) {
                int i = start[k] + Math.clamp(x + dx[k], 0, w - 1);
                float weight = squares.even[i];
                int c = squares.mean[i];
                r += weight * (c >> 20);
                g += weight * (c >> 10 & 1023);
                b += weight * (c & 1023);
                sum += weight;
            }
            float scale = 0.25f / sum;
            proof.rgb[y * w + x] =
                    (int) (r * scale + 0.5f) << 16
                            | (int) (g * scale + 0.5f) << 8
                            | (int) (b * scale + 0.5f);
        }
    }
}
