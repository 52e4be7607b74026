package dev.easel.engine.retoucher.bench;

import dev.easel.engine.EngineResult;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.Retoucher;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One edit of a picture of 12 megapixels; prints seconds, CPU seconds and MiB, tab between. */
final class LargeEdit {
    private static final PixelSize SIZE = new PixelSize(4000, 3000);

    private LargeEdit() {}

    /**
     * @param arguments a folder with the picture and a reference, and the edit's place in {@link
     *     EditCase#ALL}
     */
    public static void main(String... arguments) throws IOException {
        List<Photo> photos = Photo.in(Path.of(arguments[0]));
        Pixels picture = Resize.CUBIC.to(SIZE, photos.getFirst().pixels());
        EditCase edit = EditCase.ALL.get(Integer.parseInt(arguments[1]));
        Job job = edit.job(picture, photos.getLast().pixels());
        Cost cost = Cost.of(() -> run(job));
        System.out.println(
                Table.figure(1, cost.wall() / 1000)
                        + "\t"
                        + Table.figure(1, cost.cpu() / 1000)
                        + "\t"
                        + Cost.peakMemory());
        System.exit(0);
    }

    private static void run(Job job) {
        if (new Retoucher().run(job, Progress.NONE) instanceof EngineResult.Refusal refusal) {
            throw new IllegalStateException(refusal.message());
        }
    }
}
