package dev.easel.engine.retoucher.bench;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other people's programs that enlarge pictures, each with the filter it takes when told none. */
enum Program {
    IMAGE_MAGICK("ImageMagick", "convert") {
        @Override
        List<String> arguments(Path in, Path out, int factor) {
            return List.of(in.toString(), "-resize", 100 * factor + "%", out.toString());
        }
    },
    LIBVIPS("libvips", "vips") {
        @Override
        List<String> arguments(Path in, Path out, int factor) {
            return List.of("resize", in.toString(), out.toString(), Integer.toString(factor));
        }
    };

    private static final ImageCodec CODEC = new HeaderFirstCodec(ImageLimits.DEFAULT);

    private final String title;
    private final String command;

    Program(String title, String command) {
        this.title = title;
        this.command = command;
    }

    abstract List<String> arguments(Path in, Path out, int factor);

    String title() {
        return title;
    }

    boolean isInstalled() {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    Pixels enlarge(Pixels small, int factor) throws IOException {
        Path in = Files.createTempFile("small", ".png");
        Path out = Files.createTempFile("large", ".png");
        try {
            Files.write(in, CODEC.encode(small, ImageFormat.PNG));
            List<String> line = new ArrayList<>(List.of(command));
            line.addAll(arguments(in, out, factor));
            Process process = new ProcessBuilder(line).inheritIO().start();
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException(title + " failed");
            }
            return CODEC.decode(Files.readAllBytes(out));
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
