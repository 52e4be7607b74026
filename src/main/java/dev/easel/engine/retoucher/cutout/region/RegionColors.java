package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** How the colours of a region compare with its neighbours', the border's and all others'. */
final class RegionColors {
    private static final double NEAR = 0.08;
    private final ColorWords words;
    private final Regions regions;
    private final float[][] histogram;
    private final int rim;

    RegionColors(ColorWords words, Regions regions) {
        this.words = words;
        this.regions = regions;
        this.histogram = words.histograms(regions);
        this.rim = Math.max(3, (int) (0.04 * Math.max(regions.width(), regions.height())));
    }

    void addTo(FeatureTable table) {
        addNeighbours(table);
        addBorder(table);
        addSides(table);
        addOthers(table);
    }

    private void addNeighbours(FeatureTable table) {
        int n = regions.count();
        float[] contrast = new float[n];
        float[][] around = new float[n][ColorWords.COUNT];
        for (Regions.Contact c : regions.contacts()) {
            float d = regions.colorDistance(c.a(), c.b()) * c.length();
            contrast[c.a()] += d / regions.outline()[c.a()];
            contrast[c.b()] += d / regions.outline()[c.b()];
            blend(around[c.a()], histogram[c.b()], (float) c.length() / regions.outline()[c.a()]);
            blend(around[c.b()], histogram[c.a()], (float) c.length() / regions.outline()[c.b()]);
        }
        float[] unlike = new float[n];
        for (int r = 0; r < n; r++) {
            unlike[r] = Histograms.difference(histogram[r], around[r]);
        }
        table.add(contrast);
        table.add(unlike);
    }

    private static void blend(float[] sum, float[] add, float weight) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += weight * add[k];
        }
    }

    /** Against all of the border, and without the middle of its foot, where subjects stand. */
    private void addBorder(FeatureTable table) {
        int w = regions.width();
        int h = regions.height();
        float[] border = words.histogram(this::inRim);
        float[] open = words.histogram(i -> inRim(i) && !atFoot(i));
        float[] all = words.histogram(i -> true);
        IntPredicate middle =
                i ->
                        Math.abs((double) (i % w) / w - 0.5) < 0.25
                                && Math.abs((double) (i / w) / h - 0.55) < 0.35;
        float[] centre = words.histogram(middle);
        float[][] columns = new float[6][regions.count()];
        for (int r = 0; r < regions.count(); r++) {
            columns[0][r] = Histograms.difference(histogram[r], border);
            columns[1][r] = Histograms.overlap(histogram[r], border);
            columns[2][r] = Histograms.difference(histogram[r], open);
            columns[3][r] = Histograms.overlap(histogram[r], open);
            columns[4][r] = Histograms.likelihood(histogram[r], centre, open);
            columns[5][r] = Histograms.likelihood(histogram[r], all, open);
        }
        for (float[] column : columns) {
            table.add(column);
        }
    }

    private boolean inRim(int i) {
        int x = i % regions.width();
        int y = i / regions.width();
        return Math.min(x, y) < rim || x >= regions.width() - rim || y >= regions.height() - rim;
    }

    private boolean atFoot(int i) {
        double x = (double) (i % regions.width()) / regions.width();
        return i / regions.width() >= regions.height() - rim && x > 0.2 && x < 0.8;
    }

    /** Against each side by itself, the likest first. */
    private void addSides(FeatureTable table) {
        int w = regions.width();
        int h = regions.height();
        float[][] sides = {
            words.histogram(i -> i / w < rim),
            words.histogram(i -> i / w >= h - rim),
            words.histogram(i -> i % w < rim),
            words.histogram(i -> i % w >= w - rim)
        };
        float[][] columns = new float[4][regions.count()];
        for (int r = 0; r < regions.count(); r++) {
            float[] unlike = new float[4];
            for (int s = 0; s < 4; s++) {
                unlike[s] = Histograms.difference(histogram[r], sides[s]);
            }
            Arrays.sort(unlike);
            for (int s = 0; s < 4; s++) {
                columns[s][r] = unlike[s];
            }
        }
        for (float[] column : columns) {
            table.add(column);
        }
    }

    /** Against all other regions, near ones and all; and where its own colours are elsewhere. */
    private void addOthers(FeatureTable table) {
        int n = regions.count();
        float[][] roots = new float[n][];
        for (int r = 0; r < n; r++) {
            roots[r] = new float[ColorWords.COUNT];
            for (int k = 0; k < ColorWords.COUNT; k++) {
                roots[r][k] = (float) Math.sqrt(histogram[r][k]);
            }
        }
        float[][] columns = new float[6][n];
        RegionContrast contrast = new RegionContrast(regions, roots, NEAR);
        for (int r = 0; r < n; r++) {
            float[] row = contrast.of(r);
            for (int k = 0; k < row.length; k++) {
                columns[k][r] = row[k];
            }
        }
        for (float[] column : columns) {
            table.add(column);
        }
    }
}
