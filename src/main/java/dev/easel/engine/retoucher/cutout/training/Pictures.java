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
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** Pictures to compose with, decoded when first asked for and kept small. */
record Pictures(List<Entry> all) {
    private static final int SIDE = 900;
    private static final ImageCodec CODEC = new HeaderFirstCodec(ImageLimits.DEFAULT);

    /**
     * One of them.
     *
     * @param name of its file
     * @param kind name of its folder
     */
    record Entry(String name, String kind, SingletonSupplier<Pixels> pixels) {}

    /** All picture files below a folder. */
    static Pictures in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return new Pictures(
                    files.filter(f -> f.toString().matches("(?i).*\\.(png|jpe?g|webp)"))
                            .sorted()
                            .map(Pictures::entry)
                            .toList());
        }
    }

    /** Pictures that are in memory already. */
    static Pictures of(List<Pixels> pixels) {
        return new Pictures(
                IntStream.range(0, pixels.size())
                        .mapToObj(
                                k ->
                                        new Entry(
                                                String.valueOf(k),
                                                "",
                                                SingletonSupplier.of(small(pixels.get(k)))))
                        .toList());
    }

    private static Entry entry(Path file) {
        Path folder = file.getParent();
        return new Entry(
                file.getFileName().toString(),
                folder == null ? "" : folder.getFileName().toString(),
                SingletonSupplier.of(() -> read(file)));
    }

    private static Pixels read(Path file) {
        try {
            return small(CODEC.decode(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pixels small(Pixels pixels) {
        return Resize.AREA.to(pixels.size().within(SIDE), pixels);
    }

    /** Those of one part; of learning pictures one fold, if {@code fold} is not negative. */
    Pictures part(Split split, int fold) {
        return those(e -> Split.of(e.name) == split && (fold < 0 || Split.fold(e.name) == fold));
    }

    /** Parted by kind. */
    List<Pictures> kinds() {
        return all.stream()
                .map(Entry::kind)
                .distinct()
                .map(kind -> those(e -> e.kind.equals(kind)))
                .toList();
    }

    private Pictures those(Predicate<Entry> wanted) {
        return new Pictures(all.stream().filter(wanted).toList());
    }

    int size() {
        return all.size();
    }

    Pixels any(SplittableRandom random) {
        return all.get(random.nextInt(size())).pixels.obtain();
    }
}
