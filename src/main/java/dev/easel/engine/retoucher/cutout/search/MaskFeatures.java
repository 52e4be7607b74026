package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.Cue;
import dev.easel.engine.retoucher.cutout.region.Histograms;
import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What speaks for and against each of several masks. */
public final class MaskFeatures {
    private static final int RING = 4;
    private final Hypotheses all;
    private final LabHistogram colors;
    private final Plane likely;
    private final Plane steepness;
    private final float steep;

    private MaskFeatures(Hypotheses all) {
        this.all = all;
        this.colors = new LabHistogram(all.view().lab());
        this.likely = all.likely();
        this.steepness = all.view().cue(Cue.STEEPNESS);
        this.steep = steepness.quantile(0.8);
    }

    /** A row a mask. */
    public static FeatureTable of(Hypotheses all) {
        MaskFeatures features = new MaskFeatures(all);
        List<List<Float>> rows = all.masks().parallelStream().map(features::row).toList();
        FeatureTable table = new FeatureTable(rows.size());
        for (int f = 0; f < rows.getFirst().size(); f++) {
            float[] column = new float[rows.size()];
            for (int r = 0; r < column.length; r++) {
                column[r] = rows.get(r).get(f);
            }
            table.add(column);
        }
        return table;
    }

    private List<Float> row(Mask mask) {
        Row row = new Row(mask);
        row.addLikelihood();
        row.addShape();
        row.addOutline();
        row.addAgreement();
        return row.values;
    }

    private static float mean(Plane plane, Mask mask) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                sum += plane.values()[i];
                n++;
            }
        }
        return n == 0 ? 0 : (float) (sum / n);
    }

    private static Mask minus(Mask a, Mask b) {
        Mask out = Mask.none(a.width(), a.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = a.values()[i] && !b.values()[i];
        }
        return out;
    }

    private final class Row {
        private final Mask mask;
        private final Mask rest;
        private final Mask inner;
        private final Mask outer;
        private final List<Float> values = new ArrayList<>();

        private Row(Mask mask) {
            this.mask = mask;
            this.rest = mask.not();
            this.inner = minus(mask, Morphology.shrink(mask, RING));
            this.outer = minus(Morphology.grow(mask, RING), mask);
        }

        private void add(double value) {
            values.add((float) value);
        }

        private void addLikelihood() {
            add(mean(likely, mask));
            add(mean(likely, rest));
            add(mean(likely, inner) - mean(likely, outer));
            Plane unsure = likely.map(p -> 4 * p * (1 - p));
            add(unsure.mean());
            add(mean(unsure, mask));
            double both = 0;
            double either = 0;
            for (int i = 0; i < mask.values().length; i++) {
                float p = likely.values()[i];
                both += mask.values()[i] ? p : 0;
                either += mask.values()[i] ? 1 : p;
            }
            add(both / Math.max(either, 1));
            add(mean(likely.map(p -> p > 0.75f ? 1 : 0), mask));
            add(mean(likely.map(p -> p < 0.25f ? 1 : 0), rest));
            add(likely.quantile(0.99));
            add(likely.mean());
            for (Cue cue : new Cue[] {Cue.SURROUND, Cue.RANK, Cue.SHARPNESS}) {
                Plane plane = all.view().cue(cue);
                add(mean(plane, mask) - mean(plane, rest));
            }
        }

        private void addShape() {
            int w = mask.width();
            int h = mask.height();
            int left = w;
            int right = 0;
            int top = h;
            int bottom = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < mask.values().length; i++) {
                if (mask.values()[i]) {
                    left = Math.min(left, i % w);
                    right = Math.max(right, i % w + 1);
                    top = Math.min(top, i / w);
                    bottom = Math.max(bottom, i / w + 1);
                    x += i % w;
                    y += i / w;
                }
            }
            int area = Math.max(mask.count(), 1);
            add((double) area / (w * h));
            add((double) area / Math.max(1, (right - left) * (bottom - top)));
            add(x / area / w);
            add(y / area / h);
            add((double) (right - left) / w);
            add((double) (bottom - top) / h);
            Morphology.Pieces pieces = Morphology.pieces(mask);
            add(Arrays.stream(pieces.area()).skip(1).filter(a -> a > 0.02 * area).count());
            addContact();
        }

        /** The share of each side that the mask touches. */
        private void addContact() {
            int w = mask.width();
            int h = mask.height();
            double[] sides = new double[4];
            for (int x = 0; x < w; x++) {
                sides[0] += mask.at(x, 0) ? 1.0 / w : 0;
                sides[1] += mask.at(x, h - 1) ? 1.0 / w : 0;
            }
            for (int y = 0; y < h; y++) {
                sides[2] += mask.at(0, y) ? 1.0 / h : 0;
                sides[3] += mask.at(w - 1, y) ? 1.0 / h : 0;
            }
            for (double side : sides) {
                add(side);
            }
        }

        /** Whether the outline follows edges and parts colours. */
        private void addOutline() {
            Mask outline = minus(mask, Morphology.shrink(mask, 1));
            double length = outline.count();
            float on = mean(steepness, outline);
            add(length / Math.sqrt(Math.max(mask.count(), 1)));
            add(on / (steepness.mean() + 0.5));
            add(on);
            add(mean(steepness.map(v -> v > steep ? 1 : 0), outline));
            float[] ring = colors.of(inner);
            add(Histograms.difference(colors.of(mask), colors.of(rest)));
            add(Histograms.difference(ring, colors.of(outer)));
            add(Histograms.difference(ring, colors.of(minus(mask, inner))));
            add(steepness.mean());
        }

        /** With the other masks. */
        private void addAgreement() {
            double[] overlaps =
                    all.masks().stream().mapToDouble(m -> Overlap.of(m, mask)).sorted().toArray();
            add(Arrays.stream(overlaps).average().orElse(0));
            add(overlaps[0]);
            add(overlaps[overlaps.length / 2]);
        }
    }
}
