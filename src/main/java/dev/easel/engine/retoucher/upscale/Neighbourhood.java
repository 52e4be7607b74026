package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * The kinds of neighbourhood that filters are learned for: which way the edge runs (48 directions,
 * of which the eight symmetries leave six), how strong and how straight it is, and how far from its
 * middle the pixel lies. After Romano, Isidoro and Milanfar, "RAISR", 2017, section III; the
 * distance from the middle, and with it telling the dark side of an edge from the bright one, is
 * ours.
 */
public final class Neighbourhood {
    private static final int ANGLES = 6;
    private static final float[] SLOPES = new float[ANGLES - 1];
    private static final float[] STRENGTHS = {1, 2.5f, 6, 13, 26};
    private static final float[] COHERENCES = {.22f, .45f, .7f};
    private static final float[] BENDS = {.25f, .5f};

    /** Kinds that remain when symmetric ones are counted once. */
    public static final int KINDS =
            ANGLES * (STRENGTHS.length + 1) * (COHERENCES.length + 1) * (BENDS.length + 1);

    static {
        for (int i = 0; i < SLOPES.length; i++) {
            SLOPES[i] = (float) Math.tan((i + 1) * Math.PI / 4 / ANGLES);
        }
    }

    private Neighbourhood() {}

    /**
     * Sorts every pixel.
     *
     * @param luma 0–255
     * @return {@code symmetry * KINDS + kind} for each pixel
     */
    public static int[] sort(Plane luma) {
        EdgeField field = EdgeField.of(luma);
        int w = luma.width();
        int[] kinds = new int[luma.values().length];
        for (int y = 0; y < luma.height(); y++) {
            for (int x = 0; x < w; x++) {
                kinds[y * w + x] = kind(field, x, y);
            }
        }
        return kinds;
    }

    private static int kind(EdgeField field, int x, int y) {
        int i = y * field.luma().width() + x;
        float half = (field.xx()[i] - field.yy()[i]) / 2;
        float mid = (field.xx()[i] + field.yy()[i]) / 2;
        float radius = root(half * half + field.xy()[i] * field.xy()[i]);
        float across = root(mid + radius);
        float along = root(mid - radius);
        int sharpness =
                level(across, STRENGTHS) * (COHERENCES.length + 1)
                        + level((across - along) / (across + along + 1e-6f), COHERENCES);
        float turn = radius < 1e-6f ? 1 : half / radius;
        float cos = root((1 + turn) / 2);
        float sin = Math.copySign(root((1 - turn) / 2), field.xy()[i]);
        return directed(field, x, y, new Edge(sharpness, cos, sin));
    }

    private record Edge(int sharpness, float cos, float sin) {}

    /** Points the edge towards its bent side, so that both sides of an edge are told apart. */
    private static int directed(EdgeField field, int x, int y, Edge edge) {
        int i = y * field.luma().width() + x;
        float slope = field.dx()[i] * edge.cos + field.dy()[i] * edge.sin;
        float bend = field.bend(x, y, edge.cos, edge.sin);
        float share = Math.abs(bend) / (Math.abs(slope) + Math.abs(bend) + 1e-3f);
        float sign = slope * bend < 0 ? -1 : 1;
        float u = Math.abs(edge.cos);
        float v = Math.abs(edge.sin);
        int symmetry =
                (edge.cos * sign < 0 ? 1 : 0) | (edge.sin * sign < 0 ? 2 : 0) | (v > u ? 4 : 0);
        int angle = level(Math.min(u, v) / Math.max(u, v), SLOPES);
        int kind = angle * (STRENGTHS.length + 1) * (COHERENCES.length + 1) + edge.sharpness;
        return symmetry * KINDS + kind * (BENDS.length + 1) + level(share, BENDS);
    }

    private static float root(float v) {
        return (float) Math.sqrt(Math.max(v, 0));
    }

    private static int level(float value, float[] bounds) {
        int i = 0;
        while (i < bounds.length && value >= bounds[i]) {
            i++;
        }
        return i;
    }
}
