package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.PixelSize;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JPEG of 12 megapixels to a WebP of 1024 pixels, beside libvips and ImageMagick: best of five.
 */
final class ThumbnailTimes {
    private static final PixelSize SIZE = new PixelSize(4000, 3000);
    private static final int SIDE = 1024;
    private static final int RUNS = 5;
    private static final ImageCodec CODEC = new HeaderFirstCodec(ImageLimits.DEFAULT);

    private ThumbnailTimes() {}

    /** One unit of work that may fail for want of the tool. */
    private interface Work {
        void run() throws IOException;
    }

    static Table of(Photo photo) throws IOException {
        Path folder = Files.createTempDirectory("easel-bench");
        Path jpeg = folder.resolve("12mp.jpg");
        Path webp = folder.resolve("small.webp");
        Files.write(jpeg, CODEC.encode(Resize.CUBIC.to(SIZE, photo.pixels()), ImageFormat.JPEG));
        Table table = new Table("12 MP JPEG to WebP of 1024 px", "ms");
        row(table, "Easel", () -> ours(jpeg, webp));
        String size = SIDE + "x" + SIDE;
        row(
                table,
                "vipsthumbnail",
                () -> tool("vipsthumbnail", "" + jpeg, "-s", size, "-o", webp + "[Q=82]"));
        row(
                table,
                "vips thumbnail",
                () -> tool("vips", "thumbnail", "" + jpeg, webp + "[Q=82]", "" + SIDE));
        row(
                table,
                "ImageMagick",
                () -> tool("convert", "" + jpeg, "-resize", size, "-quality", "82", "" + webp));
        Files.deleteIfExists(webp);
        Files.delete(jpeg);
        Files.delete(folder);
        return table;
    }

    private static void ours(Path jpeg, Path webp) throws IOException {
        Files.write(webp, CODEC.thumbnail(CODEC.decode(Files.readAllBytes(jpeg)), SIDE));
    }

    /** Adds the row, or none if the tool is not installed. */
    private static void row(Table table, String name, Work work) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            try {
                work.run();
            } catch (MissingTool e) {
                return;
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        table.row(name, Table.figure(0, best));
    }

    private static void tool(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new MissingTool(e);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }

    /** The tool is not installed. */
    private static final class MissingTool extends IOException {
        private static final long serialVersionUID = 1;

        MissingTool(IOException cause) {
            super(cause);
        }
    }
}
