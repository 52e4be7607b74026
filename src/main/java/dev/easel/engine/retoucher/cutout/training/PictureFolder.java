package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The pictures below a folder, decoded when first asked for and kept small. */
final class PictureFolder {
    private static final int SIDE = 900;
    private static final ImageCodec CODEC = new HeaderFirstCodec(ImageLimits.DEFAULT);
    private final List<Path> files;
    private final Map<Path, Pixels> decoded = new ConcurrentHashMap<>();

    private PictureFolder(List<Path> files) {
        this.files = files;
    }

    static PictureFolder of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return new PictureFolder(
                    all.filter(f -> f.toString().matches("(?i).*\\.(png|jpe?g|webp)"))
                            .sorted()
                            .toList());
        }
    }

    /** Those of one part; of learning pictures one fold, if {@code fold} is not negative. */
    PictureFolder part(Split split, int fold) {
        return new PictureFolder(
                files.stream()
                        .filter(f -> Split.of(name(f)) == split)
                        .filter(f -> fold < 0 || Split.fold(name(f)) == fold)
                        .toList());
    }

    /** Those in a subfolder. */
    PictureFolder kind(String kind) {
        return new PictureFolder(files.stream().filter(f -> kind(f).equals(kind)).toList());
    }

    /** The names of the folders that hold the files. */
    List<String> kinds() {
        return files.stream().map(PictureFolder::kind).distinct().toList();
    }

    int size() {
        return files.size();
    }

    Pixels any(SplittableRandom random) {
        return decoded.computeIfAbsent(
                files.get(random.nextInt(files.size())), PictureFolder::read);
    }

    private static Pixels read(Path file) {
        try {
            Pixels pixels = CODEC.decode(Files.readAllBytes(file));
            return Resize.AREA.to(pixels.size().within(SIDE), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String kind(Path file) {
        Path parent = file.getParent();
        return parent == null ? "" : parent.getFileName().toString();
    }
}
