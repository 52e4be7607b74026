package dev.easel.engine.retoucher.bench;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.upscale.UpscaleEdit;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Shrinks every picture of a folder by areas, enlarges it again in three ways and prints how close
 * each comes to the original: luma PSNR in dB, SSIM, milliseconds; means over the pictures.
 */
final class UpscaleSection implements Section {
    private static final UpscaleEdit EDIT = new UpscaleEdit();

    @Override
    public void run(List<Photo> photos) {
        System.out.printf("%-10s %-8s %8s %8s %8s%n", "", "", "PSNR", "SSIM", "ms");
        for (int factor : new int[] {2, 4}) {
            row(photos, factor, "bicubic", (small, large) -> Resize.CUBIC.to(large.size(), small));
            row(
                    photos,
                    factor,
                    "Lanczos",
                    (small, large) -> Resize.LANCZOS.to(large.size(), small));
            for (Flavor flavor : Flavor.values()) {
                String name = flavor.name().toLowerCase(Locale.ROOT);
                row(photos, factor, name, (small, _) -> enlarge(small, factor, flavor));
            }
        }
    }

    private static void row(
            List<Photo> photos, int factor, String name, BinaryOperator<Pixels> enlarge) {
        double psnr = 0;
        double ssim = 0;
        long nanos = 0;
        for (Photo photo : photos) {
            Pixels original = trim(photo.pixels(), factor);
            Pixels small = shrink(factor).apply(original);
            Pixels warm = enlarge.apply(small, original);
            assert warm.size().equals(original.size());
            long start = System.nanoTime();
            Plane result = Measure.luma(enlarge.apply(small, original));
            nanos += System.nanoTime() - start;
            psnr += Measure.psnr(result, Measure.luma(original));
            ssim += Measure.ssim(result, Measure.luma(original));
        }
        int n = photos.size();
        System.out.printf(
                "×%d %-16s %8.2f %8.4f %8.0f%n", factor, name, psnr / n, ssim / n, nanos / 1e6 / n);
    }

    private static UnaryOperator<Pixels> shrink(int factor) {
        return p -> Resize.AREA.to(new PixelSize(p.width() / factor, p.height() / factor), p);
    }

    private static Pixels trim(Pixels pixels, int factor) {
        int w = pixels.width() / factor * factor;
        Pixels out = Pixels.blank(w, pixels.height() / factor * factor);
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = pixels.at(i % w, i / w);
        }
        return out;
    }

    private static Pixels enlarge(Pixels small, int factor, Flavor flavor) {
        Upscale request = new Upscale(factor, flavor, 0, 0, 0);
        Job job = new Job(request, Inputs.of(small), 1, Locale.ENGLISH);
        return ((EngineResult.Picture) EDIT.apply(request, job, Progress.NONE)).pixels();
    }
}
