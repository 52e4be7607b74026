package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A picture cut into regions, with what is often asked of each.
 *
 * @param label of each pixel, 0 … count − 1
 * @param color mean CIELAB of each region: {L, a, b}
 * @param place mean position of each region in shares of the long side: {x, y}
 * @param area pixels of each region
 * @param contacts pairs of regions that touch
 * @param outline how many pixel sides each region shares with others
 * @param atEdge how many pixels of each region lie on the picture's edge
 */
public record Regions(
        int width,
        int height,
        int[] label,
        float[][] color,
        float[][] place,
        int[] area,
        List<Contact> contacts,
        int[] outline,
        int[] atEdge) {

    /**
     * Two regions side by side.
     *
     * @param length of their common border, pixels
     */
    public record Contact(int a, int b, int length) {}

    /** The regions of these labels, which may have gaps; they are renumbered in place. */
    static Regions of(ColorPlanes lab, int[] label) {
        int count = compact(label);
        Regions out =
                new Regions(
                        lab.width(),
                        lab.height(),
                        label,
                        new float[count][3],
                        new float[count][2],
                        new int[count],
                        new ArrayList<>(),
                        new int[count],
                        new int[count]);
        out.measure(lab);
        out.meet();
        return out;
    }

    public int count() {
        return area.length;
    }

    /** Renumbers the labels without gaps, in order of first appearance; answers how many. */
    private static int compact(int[] label) {
        int[] renamed = new int[Arrays.stream(label).max().orElse(0) + 1];
        int n = 0;
        for (int i = 0; i < label.length; i++) {
            if (renamed[label[i]] == 0) {
                renamed[label[i]] = ++n;
            }
            label[i] = renamed[label[i]] - 1;
        }
        return n;
    }

    private void measure(ColorPlanes lab) {
        float longSide = Math.max(width, height);
        for (int i = 0; i < label.length; i++) {
            int r = label[i];
            int x = i % width;
            int y = i / width;
            area[r]++;
            color[r][0] += lab.first().values()[i];
            color[r][1] += lab.second().values()[i];
            color[r][2] += lab.third().values()[i];
            place[r][0] += x / longSide;
            place[r][1] += y / longSide;
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                atEdge[r]++;
            }
        }
        for (int r = 0; r < count(); r++) {
            divide(color[r], area[r]);
            divide(place[r], area[r]);
        }
    }

    private static void divide(float[] values, int by) {
        for (int k = 0; k < values.length; k++) {
            values[k] /= by;
        }
    }

    private void meet() {
        long[] pairs = new long[2 * label.length];
        int n = 0;
        for (int i = 0; i < label.length; i++) {
            if (i % width + 1 < width && label[i] != label[i + 1]) {
                pairs[n++] = pair(label[i], label[i + 1]);
            }
            if (i + width < label.length && label[i] != label[i + width]) {
                pairs[n++] = pair(label[i], label[i + width]);
            }
        }
        Arrays.sort(pairs, 0, n);
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && pairs[to] == pairs[from]) {
                to++;
            }
            int a = (int) (pairs[from] / count());
            int b = (int) (pairs[from] % count());
            contacts.add(new Contact(a, b, to - from));
            outline[a] += to - from;
            outline[b] += to - from;
            from = to;
        }
    }

    private long pair(int r, int s) {
        return (long) Math.min(r, s) * count() + Math.max(r, s);
    }

    /** Mean of a plane of the same size in each region. */
    public float[] means(Plane plane) {
        float[] out = new float[count()];
        for (int i = 0; i < label.length; i++) {
            out[label[i]] += plane.values()[i];
        }
        for (int r = 0; r < out.length; r++) {
            out[r] /= area[r];
        }
        return out;
    }

    /** Means of one value a region over each region's neighbours, weighted by common border. */
    public float[] neighbours(float[] values) {
        float[] out = new float[count()];
        for (Contact c : contacts) {
            out[c.a] += c.length * values[c.b];
            out[c.b] += c.length * values[c.a];
        }
        for (int r = 0; r < out.length; r++) {
            out[r] /= Math.max(outline[r], 1);
        }
        return out;
    }

    /** One value a region, painted over its pixels. */
    public Plane paint(float[] values) {
        Plane out = Plane.zeros(width, height);
        for (int i = 0; i < label.length; i++) {
            out.values()[i] = values[label[i]];
        }
        return out;
    }

    /** Distance of the mean colours of two regions, CIELAB. */
    public float colorDistance(int r, int s) {
        float l = color[r][0] - color[s][0];
        float a = color[r][1] - color[s][1];
        float b = color[r][2] - color[s][2];
        return (float) Math.sqrt(l * l + a * a + b * b);
    }

    /** The distances of all pairs of mean colours, CIELAB. */
    float[][] colorDistances() {
        float[][] out = new float[count()][count()];
        for (int r = 0; r < count(); r++) {
            for (int s = 0; s < r; s++) {
                out[r][s] = out[s][r] = colorDistance(r, s);
            }
        }
        return out;
    }

    /** Which pairs of regions touch. */
    boolean[][] touching() {
        boolean[][] out = new boolean[count()][count()];
        for (Contact c : contacts) {
            out[c.a][c.b] = out[c.b][c.a] = true;
        }
        return out;
    }
}
