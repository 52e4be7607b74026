package dev.easel.engine.illustrator.cast.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Casts a finished subject anew in one substance: its shape stays, its colours become the
 * substance's shades, its surface takes on the grain.
 */
final class Recasting {
    /** Where the world that a mirror shows turns from ground to sky, by height: colour shares. */
    private static final double[] MIRRORED = {0.5, 0.32, 0.12, 0.05, 0.75, 0.98, 0.82, 0.66};

    private final Planes planes;
    private final Substance.Finish finish;
    private final Grain grain;
    private final double unit;
    private final Surfel s = new Surfel();

    /**
     * @param unit drawing units a pixel
     */
    Recasting(Planes planes, Substance.Finish finish, Grain grain, double unit) {
        this.planes = planes;
        this.finish = finish;
        this.grain = grain;
        this.unit = unit;
    }

    void apply() {
        if (grain.cell() > 0) {
            build();
        }
        for (int y = 0; y < planes.height; y++) {
            for (int x = 0; x < planes.width; x++) {
                int i = y * planes.width + x;
                if (planes.cover[i] > 0) {
                    cast(i, x * unit, y * unit);
                }
            }
        }
    }

    private void cast(int i, double x, double y) {
        planes.at(i, s);
        double tilt = grain.bump(x + unit, y) - grain.bump(x, y);
        double lean = grain.bump(x, y + unit) - grain.bump(x, y);
        s.normal(
                (float) (s.normalX - tilt / unit * 0.5),
                (float) (s.normalY - lean / unit * 0.5),
                s.normalZ);
        double own = 0.3 * s.red + 0.59 * s.green + 0.11 * s.blue;
        double shade = finish.mirror() ? mirrored() * (0.35 + 0.65 * own) : 0.28 + 0.72 * own;
        double place = Math.clamp(shade + 0.5 * grain.tone(x, y) * (0.4 + 0.6 * shade), 0, 1);
        planes.red[i] = tint(16, place, s.red);
        planes.green[i] = tint(8, place, s.green);
        planes.blue[i] = tint(0, place, s.blue);
        planes.normalX[i] = s.normalX;
        planes.normalY[i] = s.normalY;
        planes.normalZ[i] = s.normalZ;
        planes.gloss[i] = (float) finish.gloss();
        planes.glow[i] = finish.glow() ? 1 : finish.mirror() ? 0.5f : 0;
        double rim = Math.pow(1 - Math.max(0, s.normalZ), 1.5);
        double shine = Math.pow(Math.max(0, 0.75 * s.normalZ - 0.6 * s.normalY), 30);
        double thick = Math.clamp(Math.max(1.3 * rim, 1 - 1.6 * own) + shine, 0, 1);
        double solid = finish.opacity() + (1 - finish.opacity()) * thick;
        planes.cover[i] *= (float) Math.clamp(solid, 0, 1);
    }

    /** What a polished surface shows of the world around it, by where it looks. */
    private double mirrored() {
        double up = Math.clamp(0.5 - 0.5 * s.normalY + 0.06 * s.normalX, 0, 0.999);
        double at = up * (MIRRORED.length - 1);
        int k = (int) at;
        return MIRRORED[k] + (MIRRORED[k + 1] - MIRRORED[k]) * (at - k);
    }

    private float tint(int shift, double place, float own) {
        double dark = (finish.dark() >> shift & 255) / 255.0;
        double light = (finish.light() >> shift & 255) / 255.0;
        double shade = dark + (light - dark) * place;
        double kept = Math.clamp(own * (0.55 + 0.6 * place), 0, 1);
        return (float) (shade + (kept - shade) * finish.ownHue());
    }

    /** Flattens the surface piece by piece: each faces where its middle faced. */
    private void build() {
        int n = planes.width * planes.height;
        int[] source = new int[n];
        Arrays.setAll(source, this::middle);
        List<float[]> changed = new ArrayList<>();
        Collections.addAll(changed, planes.normalX, planes.normalY, planes.normalZ);
        if (grain == Grain.BLOCKS) {
            Collections.addAll(changed, planes.red, planes.green, planes.blue);
        }
        for (float[] plane : changed) {
            float[] before = plane.clone();
            for (int i = 0; i < n; i++) {
                plane[i] = before[source[i]];
            }
        }
    }

    /** The pixel whose piece this one belongs to: jittered cells, or squares for blocks. */
    private int middle(int i) {
        double x = i % planes.width * unit / grain.cell();
        double y = i / planes.width * unit / grain.cell();
        double bestX = Math.floor(x) + 0.5;
        double bestY = Math.floor(y) + 0.5;
        if (grain != Grain.BLOCKS) {
            double best = Double.MAX_VALUE;
            for (int k = 0; k < 9; k++) {
                double cx = Math.floor(x) + k % 3 - 1;
                double cy = Math.floor(y) + k / 3 - 1;
                double px = cx + 0.5 + 0.5 * Noise.at(cx, cy, 81);
                double py = cy + 0.5 + 0.5 * Noise.at(cx, cy, 82);
                double d = (px - x) * (px - x) + (py - y) * (py - y);
                if (d < best) {
                    best = d;
                    bestX = px;
                    bestY = py;
                }
            }
        }
        int column = Math.clamp((int) (bestX * grain.cell() / unit), 0, planes.width - 1);
        int row = Math.clamp((int) (bestY * grain.cell() / unit), 0, planes.height - 1);
        int at = row * planes.width + column;
        return planes.cover[at] > 0.5f ? at : i;
    }
}
