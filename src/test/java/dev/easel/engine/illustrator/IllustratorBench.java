package dev.easel.engine.illustrator;

import dev.easel.engine.EngineResult.Picture;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.words.SceneReader;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of the labelled prompts the illustrator understands, how fast it draws them, and sheets
 * of what it drew.
 */
public final class IllustratorBench {
    private static final AspectRatio SQUARE = AspectRatio.parse("1:1").orElseThrow();
    private static final int WARM_UP = 20;

    private final Illustrator illustrator = new Illustrator();
    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);
    private final List<LabelledPrompt> prompts = LabelledPrompt.all();

    private IllustratorBench() {}

    /**
     * @param arguments none for words and times, {@code words} or {@code times} for one of them,
     *     {@code mistakes} to list what was missed, {@code sheet DIR} for contact sheets of three
     *     seeds
     */
    public static void main(String... arguments) throws IOException {
        IllustratorBench bench = new IllustratorBench();
        String what = arguments.length == 0 ? "all" : arguments[0];
        switch (what) {
            case "all" -> {
                bench.words(false);
                bench.times();
            }
            case "words" -> bench.words(false);
            case "mistakes" -> bench.words(true);
            case "times" -> bench.times();
            case "sheet" -> bench.sheet(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void words(boolean mistakes) {
        SceneReader reader = new SceneReader(new Troupe(NotoIcons.load()).kinds());
        int all = 0;
        int none = 0;
        int drawn = 0;
        int wrong = 0;
        for (LabelledPrompt p : prompts) {
            Scene scene = reader.read(p.prompt(), 1, Locale.ENGLISH).scene();
            List<Set<String>> missing = p.missing(scene);
            Set<String> mistaken = p.wrong(scene);
            all += missing.isEmpty() ? 1 : 0;
            none += !missing.isEmpty() && missing.size() == p.nouns().size() ? 1 : 0;
            drawn += LabelledPrompt.kinds(scene).size();
            wrong += mistaken.size();
            if (mistakes && !(missing.isEmpty() && mistaken.isEmpty())) {
                System.out.printf("%s: missing %s, wrong %s%n", p.prompt(), missing, mistaken);
            }
        }
        int n = prompts.size();
        row("prompts, all main nouns grounded", all, n, "70% or more");
        row("prompts, none grounded", none, n, "8% or less");
        row("kinds drawn that are right", drawn - wrong, drawn, "92% or more");
    }

    private static void row(String name, int part, int of, String aim) {
        System.out.printf(
                Locale.ROOT,
                "%-36s %4d of %4d  %5.1f%%   aim %s%n",
                name,
                part,
                of,
                100.0 * part / of,
                aim);
    }

    private void times() {
        System.out.printf("%-28s %6s %8s %8s   %s%n", "", "prompts", "p50 s", "p95 s", "aim p50");
        prompts.stream().limit(WARM_UP).forEach(p -> seconds(p, Resolution.R1K));
        time("1024 x 1024, PNG included", Resolution.R1K, 2, "1.0");
        time("2048 x 2048, PNG included", Resolution.R2K, 5, "2.5");
        time("4096 x 4096, PNG included", Resolution.R4K, 16, "7.0");
    }

    /** Every {@code step}th prompt at one size. */
    private void time(String name, Resolution size, int step, String aim) {
        double[] seconds = new double[(prompts.size() + step - 1) / step];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = seconds(prompts.get(i * step), size);
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-28s %6d %8.2f %8.2f   %s%n",
                name,
                seconds.length,
                seconds[seconds.length / 2],
                seconds[(int) (seconds.length * 0.95)],
                aim);
    }

    private double seconds(LabelledPrompt p, Resolution size) {
        long start = System.nanoTime();
        byte[] file = codec.encode(draw(p, size, 1), ImageFormat.PNG);
        long end = System.nanoTime();
        if (file.length == 0) {
            throw new IllegalStateException(p.prompt() + ": no picture");
        }
        return (end - start) / 1e9;
    }

    private void sheet(Path folder) throws IOException {
        ContactSheet sheet = new ContactSheet(folder);
        for (LabelledPrompt p : prompts) {
            List<Pixels> three =
                    List.of(1L, 2L, 3L).stream().map(s -> draw(p, Resolution.R1K, s)).toList();
            sheet.add(p.id() + " " + p.prompt(), three);
        }
        sheet.finish();
    }

    private Pixels draw(LabelledPrompt p, Resolution size, long seed) {
        Generate request = new Generate(p.prompt(), SQUARE, size);
        Job job = new Job(request, Inputs.NONE, seed, Locale.ENGLISH);
        return switch (illustrator.run(job, Progress.NONE)) {
            case Picture picture -> picture.pixels();
            default -> throw new IllegalStateException(p.prompt() + ": refused");
        };
    }
}
