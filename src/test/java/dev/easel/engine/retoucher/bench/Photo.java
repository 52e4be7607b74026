package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture to measure on.
 *
 * @param name its file's name without the ending
 * @param pixels in full size
 */
public record Photo(String name, Pixels pixels) {
    private static final ImageCodec CODEC = new HeaderFirstCodec(ImageLimits.DEFAULT);

    /** All PNG, JPEG and WebP files of a folder, by name. */
    public static List<Photo> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(f -> f.toString().matches(".*\\.(png|jpe?g|webp)"))
                            .sorted()
                            .toList();
        }
        List<Photo> photos = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
            photos.add(new Photo(name, CODEC.decode(Files.readAllBytes(file))));
        }
        return photos;
    }

    /** The same picture with a long side of {@code side} pixels. */
    public Photo sized(int side) {
        double scale = (double) side / pixels.size().longSide();
        PixelSize size =
                new PixelSize(
                        Math.max(1, (int) Math.round(pixels.width() * scale)),
                        Math.max(1, (int) Math.round(pixels.height() * scale)));
        return new Photo(name, (scale < 1 ? Resize.AREA : Resize.LANCZOS).to(size, pixels));
    }
}
