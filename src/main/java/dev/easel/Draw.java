package dev.easel;

import dev.easel.engine.Engine;
import dev.easel.engine.EngineResult;
import dev.easel.engine.EngineResult.Picture;
import dev.easel.engine.EngineResult.Refusal;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code easel draw "words" file}: the illustrator without a server. */
final class Draw {
    private static final String USAGE =
            "usage: easel draw \"WORDS\" FILE.png|jpg|webp [--size 1k|2k|4k] [--ratio W:H] [--seed N]";

    private final Engine engine;
    private final ImageCodec codec;
    private final PrintStream out;

    Draw(Engine engine, ImageCodec codec, PrintStream out) {
        this.engine = engine;
        this.codec = codec;
        this.out = out;
    }

    /**
     * Draws as the arguments say; the exit code is 0 for a picture, 1 for none, 2 for arguments
     * that are not right.
     */
    int run(List<String> arguments) throws IOException {
        Optional<Order> order = Order.parse(arguments);
        if (order.isEmpty()) {
            out.println(USAGE);
            return 2;
        }
        return draw(order.get());
    }

    private int draw(Order order) throws IOException {
        Generate request = new Generate(order.words, order.ratio, order.size);
        Job job = new Job(request, Inputs.NONE, order.seed, Locale.ENGLISH);
        EngineResult result = engine.run(job, Progress.NONE);
        return switch (result) {
            case Picture picture -> {
                Files.write(order.file, codec.encode(picture.pixels(), order.format));
                out.println(order.file + ": " + picture.pixels().size());
                picture.notes().forEach(out::println);
                yield 0;
            }
            case Refusal refusal -> {
                out.println(refusal.message());
                yield 1;
            }
        };
    }

    private record Order(
            String words,
            Path file,
            ImageFormat format,
            Resolution size,
            AspectRatio ratio,
            long seed) {
        static Optional<Order> parse(List<String> arguments) {
            if (arguments.size() < 2 || arguments.size() % 2 != 0) {
                return Optional.empty();
            }
            Map<String, String> options =
                    new LinkedHashMap<>(Map.of("--size", "2k", "--ratio", "1:1", "--seed", "1"));
            for (int i = 2; i < arguments.size(); i += 2) {
                if (options.replace(arguments.get(i), arguments.get(i + 1)) == null) {
                    return Optional.empty();
                }
            }
            Optional<ImageFormat> format = format(arguments.get(1));
            Optional<Resolution> size = size(String.valueOf(options.get("--size")));
            Optional<AspectRatio> ratio = AspectRatio.parse(String.valueOf(options.get("--ratio")));
            boolean seeded = String.valueOf(options.get("--seed")).matches("-?\\d{1,18}");
            if (format.isEmpty() || size.isEmpty() || ratio.isEmpty() || !seeded) {
                return Optional.empty();
            }
            long seed = Long.parseLong(String.valueOf(options.get("--seed")));
            Path file = Path.of(arguments.get(1));
            return Optional.of(
                    new Order(arguments.get(0), file, format.get(), size.get(), ratio.get(), seed));
        }

        private static Optional<ImageFormat> format(String file) {
            String name = file.toLowerCase(Locale.ROOT).replaceAll("jpeg$", "jpg");
            return Arrays.stream(ImageFormat.values())
                    .filter(f -> name.endsWith("." + f.extension()))
                    .findFirst();
        }

        private static Optional<Resolution> size(String word) {
            return Arrays.stream(Resolution.values())
                    .filter(r -> r.name().equalsIgnoreCase("R" + word))
                    .findFirst();
        }
    }
}
