package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.Regions;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.search.BoxCut;
import dev.easel.engine.retoucher.cutout.search.Context;
import dev.easel.engine.retoucher.cutout.search.Hypotheses;
import dev.easel.engine.retoucher.cutout.search.Learned;
import dev.easel.engine.retoucher.cutout.search.Likelihood;
import dev.easel.engine.retoucher.cutout.search.MaskFeatures;
import dev.easel.engine.retoucher.cutout.search.Overlap;
import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import dev.easel.engine.retoucher.cutout.trees.Trees;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns what subjects look like from composites, and writes the trees. Arguments: a folder of
 * cut-outs with alpha (a subfolder a kind), a folder of backgrounds, the folder to write to ({@code
 * src/main/resources/dev/easel/engine/retoucher/cutout/search}), and, if fewer will do, how many
 * composites to make. Takes some ten minutes on two cores and 5 GB; always writes the same bytes.
 *
 * <p>The pictures are halved, foregrounds and backgrounds alike; what each half taught is asked
 * about the other, so that later stages learn from answers as good as those they will get.
 */
public final class TrainCutout {
    private static final int COMPOSITES = 440;
    private static final int SIDE = 400;
    private static final Boosting FIRST = new Boosting(90, 20, 0.08, 0.35, 40);
    private static final Boosting JUDGE = new Boosting(140, 12, 0.06, 0.4, 12);
    private static final Boosting SECOND = new Boosting(80, 20, 0.08, 0.35, 40);

    private TrainCutout() {}

    /** A composite, measured. */
    private record Example(Pixels picture, View view, Plane truth, int fold) {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 3 ? Integer.parseInt(args[3]) : COMPOSITES;
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        List<Example> examples = examples(Path.of(args[0]), Path.of(args[1]), count);
        List<Trees> first = crossed(FIRST, examples.stream().flatMap(TrainCutout::own).toList());
        Learned.FIRST.write(out, Trees.mean(first));
        List<Plane> one =
                examples.stream().map(e -> Likelihood.first(e.view, first.get(e.fold))).toList();
        System.out.printf("one look: mean error %.4f%n", error(examples, one));
        List<Trees> second =
                crossed(
                        SECOND,
                        IntStream.range(0, examples.size())
                                .boxed()
                                .flatMap(k -> context(examples.get(k), one.get(k)))
                                .toList());
        Learned.SECOND.write(out, Trees.mean(second));
        List<Sample> masks =
                IntStream.range(0, examples.size())
                        .parallel()
                        .mapToObj(k -> masks(examples.get(k), one.get(k), second))
                        .toList();
        Learned.JUDGE.write(out, JUDGE.learn(masks, 0));
    }

    private static List<Example> examples(Path cutouts, Path backgrounds, int count)
            throws IOException {
        List<Composer> composers = new ArrayList<>();
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            composers.add(Composer.of(cutouts, backgrounds, Split.TRAIN, fold, SIDE));
        }
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(
                        k -> {
                            int fold = k % Split.FOLDS;
                            Composite composite = composers.get(fold).compose(k);
                            Pixels picture = composite.picture();
                            return new Example(picture, View.of(picture), composite.alpha(), fold);
                        })
                .toList();
    }

    /** For each half, trees that have not seen it. */
    private static List<Trees> crossed(Boosting boosting, List<Sample> samples) {
        List<Trees> out = new ArrayList<>();
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int unseen = fold;
            out.add(
                    boosting.learn(
                            samples.stream().filter(s -> s.fold() != unseen).toList(), fold));
        }
        return out;
    }

    private static Stream<Sample> own(Example e) {
        return IntStream.range(0, e.view.levels().size())
                .mapToObj(k -> sample(e, e.view.levels().get(k), e.view.features().get(k)));
    }

    private static Stream<Sample> context(Example e, Plane first) {
        List<FeatureTable> tables = new Context(e.view, first).features();
        return IntStream.range(0, tables.size())
                .mapToObj(k -> sample(e, e.view.levels().get(k), tables.get(k)));
    }

    /** Large regions count more, but less than in proportion. */
    private static Sample sample(Example e, Regions regions, FeatureTable features) {
        float[] weight = new float[regions.count()];
        for (int r = 0; r < weight.length; r++) {
            weight[r] = (float) Math.sqrt(regions.area()[r]) / 20;
        }
        return new Sample(features, regions.means(e.truth), weight, e.fold);
    }

    /** The masks a composite leads to, and how much each overlaps with the truth. */
    private static Sample masks(Example e, Plane first, List<Trees> second) {
        Plane likely = Likelihood.second(e.view, first, second.get(e.fold));
        Hypotheses all = Hypotheses.of(e.view, likely).with(BoxCut.inset(e.picture));
        Mask truth = Mask.above(e.truth, 0.5f);
        float[] overlap = new float[all.masks().size()];
        float[] weight = new float[overlap.length];
        for (int m = 0; m < overlap.length; m++) {
            overlap[m] = (float) Overlap.of(all.masks().get(m), truth);
            weight[m] = 1;
        }
        return new Sample(MaskFeatures.of(all), overlap, weight, e.fold);
    }

    private static double error(List<Example> examples, List<Plane> answers) {
        double sum = 0;
        for (int k = 0; k < examples.size(); k++) {
            sum += answers.get(k).with(examples.get(k).truth, (a, b) -> Math.abs(a - b)).mean();
        }
        return sum / examples.size();
    }
}
