package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.Regions;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a first answer says to a second look: the answer itself around each region, and what colours
 * and outlines make of it (auto-context; Tu and Bai, 2010).
 */
public final class Context {
    private final View view;
    private final Plane first;
    private final float otsu;
    private final float cutShare;
    private final List<Plane> maps;

    public Context(View view, Plane first) {
        this.view = view;
        this.first = first;
        this.otsu = Otsu.threshold(first);
        ColorModel colors = new ColorModel(view.lab());
        Plane centred = Odds.centred(first, 0.6f * otsu + 0.18f);
        float high = first.quantile(0.9);
        Plane core = first.map(p -> p >= high ? 0.99f : 0.01f);
        Plane cut = new SuperpixelCut(view, colors).of(centred);
        double side = Math.max(first.width(), first.height());
        this.cutShare = cut.mean();
        this.maps =
                List.of(
                        first,
                        centred,
                        colors.likelihood(centred, 4),
                        colors.likelihood(core, 4),
                        new MeanField(view.lab()).agree(centred, 3),
                        cut,
                        Blur.gaussian(first, 0.03 * side),
                        Blur.gaussian(first, 0.1 * side),
                        Blur.gaussian(cut, 0.05 * side));
    }

    /** The features of each level's regions, the view's own and the context's. */
    public List<FeatureTable> features() {
        return IntStream.range(0, view.levels().size())
                .parallel()
                .mapToObj(k -> table(view.levels().get(k), view.features().get(k)))
                .toList();
    }

    private FeatureTable table(Regions regions, FeatureTable own) {
        FeatureTable table = new FeatureTable(regions.count());
        table.addAll(own);
        for (Plane map : maps) {
            float[] mean = regions.means(map);
            float[] around = regions.neighbours(mean);
            float[] contrast = new float[mean.length];
            for (int r = 0; r < mean.length; r++) {
                contrast[r] = mean[r] - around[r];
            }
            table.add(mean);
            table.add(around);
            table.add(contrast);
        }
        table.add(otsu);
        table.add(first.mean());
        table.add(first.quantile(1));
        table.add(first.quantile(0.75));
        table.add(cutShare);
        return table;
    }
}
