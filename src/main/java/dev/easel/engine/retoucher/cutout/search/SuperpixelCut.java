package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.Regions;
import dev.easel.engine.retoucher.cutout.region.View;

/**
 * The cheapest outline between superpixels: it follows edges and respects the first idea and the
 * colours on both sides, which are learned anew after each cut (as GrabCut does with pixels;
 * Rother, Kolmogorov and Blake, 2004).
 */
final class SuperpixelCut {
    private static final int ROUNDS = 3;
    private static final float COLORS = 0.3f;
    private static final float OUTLINE = 2;
    private static final float FLAT_COST = 0.05f;
    private final Regions regions;
    private final ColorModel colors;
    private final float[] weight;
    private final float meanArea;

    SuperpixelCut(View view, ColorModel colors) {
        this.regions = view.fine();
        this.colors = colors;
        this.meanArea = (float) regions.width() * regions.height() / regions.count();
        this.weight = weights();
    }

    /** What it costs to part each two neighbours: little where colours change. */
    private float[] weights() {
        double mean = 1e-6;
        for (Regions.Contact c : regions.contacts()) {
            float d = regions.colorDistance(c.a(), c.b());
            mean += d * d / regions.contacts().size();
        }
        float[] out = new float[regions.contacts().size()];
        for (int k = 0; k < out.length; k++) {
            Regions.Contact c = regions.contacts().get(k);
            float d = regions.colorDistance(c.a(), c.b());
            double alike = Math.exp(-d * d / (2 * mean)) + FLAT_COST;
            out[k] = (float) (OUTLINE * alike * c.length() / Math.sqrt(meanArea));
        }
        return out;
    }

    /** 1 on the subject, 0 elsewhere. */
    Plane of(Plane probability) {
        float[] mean = regions.means(probability);
        float[] prior = new float[mean.length];
        for (int r = 0; r < prior.length; r++) {
            prior[r] = Odds.of(mean[r], 0.02f);
        }
        Plane now = probability;
        for (int k = 0; k < ROUNDS; k++) {
            Plane cut = regions.paint(cut(prior, regions.means(colors.likelihood(now, 3))));
            boolean same = differs(cut, now) < 0.002f;
            now = cut;
            float share = cut.mean();
            if (same || share < 0.003f || share > 0.98f) {
                break;
            }
        }
        return now;
    }

    private float[] cut(float[] prior, float[] likelihood) {
        MaxFlow flow = new MaxFlow(prior.length, 2 * prior.length + weight.length);
        for (int r = 0; r < prior.length; r++) {
            float evidence = (prior[r] + COLORS * likelihood[r]) * regions.area()[r] / meanArea;
            flow.terminal(r, Math.max(evidence, 0), Math.max(-evidence, 0));
        }
        for (int k = 0; k < weight.length; k++) {
            Regions.Contact c = regions.contacts().get(k);
            flow.join(c.a(), c.b(), weight[k]);
        }
        boolean[] subject = flow.cut();
        float[] out = new float[subject.length];
        for (int r = 0; r < out.length; r++) {
            out[r] = subject[r] ? 1 : 0;
        }
        return out;
    }

    private static float differs(Plane a, Plane b) {
        return a.with(b, (x, y) -> Math.abs(x - y)).mean();
    }
}
