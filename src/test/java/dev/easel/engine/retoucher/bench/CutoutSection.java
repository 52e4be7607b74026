package dev.easel.engine.retoucher.bench;

import static dev.easel.engine.retoucher.bench.Table.figure;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.cutout.RemoveBackgroundEdit;
import dev.easel.engine.retoucher.cutout.SubjectMap;
import dev.easel.engine.retoucher.cutout.training.Composer;
import dev.easel.engine.retoucher.cutout.training.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How well subjects are cut out, beside GrabCut: on drawn subjects composed with the photographs;
 * on photographic cut-outs, if the environment names a folder of them (EASEL_BENCH_CUTOUTS, in one
 * subfolder a kind) and one of backgrounds (EASEL_BENCH_BACKGROUNDS), of which only what training
 * leaves out is used; and on photographs whose subject was outlined by hand. All with and without a
 * box. Then how much the confidence is worth, and how long it takes.
 */
final class CutoutSection implements Section {
    private static final int COMPOSITES = 64;
    private static final int SIDE = 480;
    private static final int TIMED_SIDE = 1024;

    @Override
    public void run(List<Photo> photos) throws IOException {
        List<CutoutCase> drawn = CutoutCase.drawn(photos, COMPOSITES, SIDE);
        report("drawn subjects, composed", drawn);
        String cutouts = System.getenv("EASEL_BENCH_CUTOUTS");
        String backgrounds = System.getenv("EASEL_BENCH_BACKGROUNDS");
        if (cutouts != null && backgrounds != null) {
            Composer composer =
                    Composer.of(Path.of(cutouts), Path.of(backgrounds), Split.TEST, -1, SIDE);
            report("cut-outs, composed", CutoutCase.composed(composer, COMPOSITES));
        }
        report("photographs, outlined by hand", CutoutCase.outlined(photos));
        timing(photos);
    }

    private static void report(String title, List<CutoutCase> cases) {
        System.out.println(title + " (" + cases.size() + ")");
        Table table = new Table("", "IoU one", "IoU several", "IoU all", "worst", "edge error");
        List<CutoutScore> ours = new ArrayList<>();
        for (CutoutWay way : CutoutWay.values()) {
            List<CutoutScore> scores = cases.stream().map(way::score).toList();
            ours = way == CutoutWay.EASEL ? scores : ours;
            List<CutoutScore> one = scores.stream().filter(s -> s.subjects() == 1).toList();
            List<CutoutScore> more = scores.stream().filter(s -> s.subjects() > 1).toList();
            table.row(
                    way.title(),
                    figure(3, CutoutScore.overlap(one)),
                    figure(3, CutoutScore.overlap(more)),
                    figure(3, CutoutScore.overlap(scores)),
                    figure(3, scores.stream().mapToDouble(CutoutScore::overlap).min().orElse(0)),
                    figure(4, CutoutScore.edge(scores)));
        }
        table.print();
        calibration(ours);
    }

    private static void calibration(List<CutoutScore> scores) {
        Table table = new Table("confidence", "pictures", "mean confidence", "IoU all");
        double[] bounds = {1.01, 0.85, 0.75, -0.01};
        for (int k = 0; k + 1 < bounds.length; k++) {
            double high = bounds[k];
            double low = bounds[k + 1];
            List<CutoutScore> some =
                    scores.stream()
                            .filter(s -> s.confidence() >= low && s.confidence() < high)
                            .toList();
            table.row(
                    k == 0 ? "≥ .85" : k == 1 ? ".75 – .85" : "< .75",
                    String.valueOf(some.size()),
                    figure(
                            2,
                            some.stream().mapToDouble(CutoutScore::confidence).average().orElse(0)),
                    figure(3, CutoutScore.overlap(some)));
        }
        table.print();
    }

    private static void timing(List<Photo> photos) {
        Table table = new Table("at 1024 px", "median ms", "best ms");
        row(table, "remove background", photos, CutoutSection::edit);
        row(table, "subject map", photos, p -> SubjectMap.of(p.pixels(), Progress.NONE));
        table.print();
    }

    private static void edit(Photo photo) {
        RemoveBackground request = new RemoveBackground(false, null, null);
        Job job = new Job(request, Inputs.of(photo.pixels()), 1, Locale.ENGLISH);
        EngineResult result = new RemoveBackgroundEdit().apply(request, job, Progress.NONE);
        if (!(result instanceof EngineResult.Picture)) {
            throw new IllegalStateException(photo.name() + " was refused");
        }
    }

    private static void row(Table table, String name, List<Photo> photos, Consumer<Photo> work) {
        double[] millis = new double[photos.size()];
        work.accept(photos.getFirst().sized(TIMED_SIDE));
        for (int k = 0; k < millis.length; k++) {
            Photo photo = photos.get(k).sized(TIMED_SIDE);
            long start = System.nanoTime();
            work.accept(photo);
            millis[k] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        table.row(name, figure(0, millis[millis.length / 2]), figure(0, millis[0]));
    }
}
