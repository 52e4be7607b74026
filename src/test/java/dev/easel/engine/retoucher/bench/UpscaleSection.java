package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.util.List;

/**
 * Shrinks every picture by the means of squares (OpenCV's INTER_AREA), perhaps compresses it as
 * JPEG, enlarges it again in many ways and prints how close each comes to the original: luma PSNR
 * in dB, SSIM, milliseconds; means over the pictures. Pictures with a long side of more than 1024
 * pixels are first shrunk to that. The time of ImageMagick and libvips includes starting a process
 * and a PNG file each way.
 */
final class UpscaleSection implements Section {
    private static final int LONGEST = 1024;
    private static final int[] FACTORS = {2, 4, 8};

    @Override
    public void run(List<Photo> photos) throws IOException {
        List<Pixels> originals =
                photos.stream()
                        .map(p -> p.pixels().size().longSide() > LONGEST ? p.sized(LONGEST) : p)
                        .map(Photo::pixels)
                        .toList();
        for (int factor : FACTORS) {
            for (JpegQuality quality : JpegQuality.values()) {
                Table table =
                        new Table("×" + factor + ", " + quality.words(), "PSNR", "SSIM", "ms");
                for (Enlargement way : Enlargement.all()) {
                    row(table, new Row(originals, factor, quality), way);
                }
                table.print();
            }
        }
    }

    private record Row(List<Pixels> originals, int factor, JpegQuality quality) {}

    private static void row(Table table, Row row, Enlargement way) throws IOException {
        double psnr = 0;
        double ssim = 0;
        long nanos = 0;
        for (Pixels picture : row.originals) {
            Pixels original = trim(picture, row.factor);
            PixelSize size =
                    new PixelSize(original.width() / row.factor, original.height() / row.factor);
            Pixels small = row.quality.of(Resize.AREA.to(size, original));
            long start = System.nanoTime();
            Plane result = Measure.luma(way.apply(small, row.factor));
            nanos += System.nanoTime() - start;
            psnr += Measure.psnr(result, Measure.luma(original));
            ssim += Measure.ssim(result, Measure.luma(original));
        }
        int n = row.originals.size();
        table.row(
                way.name(),
                Table.figure(2, psnr / n),
                Table.figure(4, ssim / n),
                Table.figure(0, nanos / 1e6 / n));
    }

    private static Pixels trim(Pixels pixels, int factor) {
        int w = pixels.width() / factor * factor;
        Pixels out = Pixels.blank(w, pixels.height() / factor * factor);
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = pixels.at(i % w, i / w);
        }
        return out;
    }
}
