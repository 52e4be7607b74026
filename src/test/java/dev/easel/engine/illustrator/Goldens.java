package dev.easel.engine.illustrator;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.Inputs;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.words.SceneReader;
import dev.easel.engine.illustrator.world.World;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * How some prompts were last seen to be drawn: thumbnails, side by side in one PNG, in the order of
 * the prompts. {@code ./easel bench goldens} draws them anew when a change is wanted.
 */
public final class Goldens {
    /** Cells along each side of a thumbnail. */
    static final int CELLS = 32;

    private static final int COLUMNS = 6;
    private static final int SIDE = 160;
    private static final long SEED = 7;
    private static final String PROMPTS = "/illustrator/goldens.txt";
    private static final String PICTURES = "/illustrator/goldens.png";

    private final Cast cast = new Troupe(NotoIcons.load());
    private final SceneReader reader = new SceneReader(cast.kinds());
    private final World world = new World(cast);

    /** The differences of two thumbnails: OKLab distances of their cells, the least first. */
    record Difference(double[] sorted) {
        double mean() {
            return Arrays.stream(sorted).average().orElse(0);
        }

        /** 95 of 100 cells differ by no more. */
        double usualMost() {
            return sorted[(int) (sorted.length * 0.95)];
        }
    }

    static List<String> prompts() {
        try (InputStream in = Goldens.class.getResourceAsStream(PROMPTS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The thumbnails, or null if none have been drawn. */
    static @Nullable BufferedImage pictures() throws IOException {
        try (InputStream in = Goldens.class.getResourceAsStream(PICTURES)) {
            return in == null ? null : ImageIO.read(in);
        }
    }

    /** The thumbnail of the n-th prompt, row by row. */
    static int[] cell(BufferedImage pictures, int n) {
        int x = n % COLUMNS * CELLS;
        int y = n / COLUMNS * CELLS;
        return pictures.getRGB(x, y, CELLS, CELLS, null, 0, CELLS);
    }

    /** Draws a prompt and shrinks it to a thumbnail. */
    int[] draw(String prompt) {
        var request =
                new ImageRequest.Generate(prompt, AspectRatio.SQUARE, ImageRequest.Resolution.R1K);
        var wish = new World.Wish(request, Inputs.NONE, SEED, new PixelSize(SIDE, SIDE));
        var scene = reader.read(prompt, SEED, Locale.ENGLISH).scene();
        Pixels pixels = world.paint(scene, wish, Progress.NONE);
        int[] cells = new int[CELLS * CELLS];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = mean(pixels, i % CELLS, i / CELLS);
        }
        return cells;
    }

    private static int mean(Pixels pixels, int column, int row) {
        int n = SIDE / CELLS;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int k = 0; k < n * n; k++) {
            int c = pixels.at(column * n + k % n, row * n + k / n);
            r += c >> 16 & 255;
            g += c >> 8 & 255;
            b += c & 255;
        }
        int area = n * n;
        return 0xFF000000 | r / area << 16 | g / area << 8 | b / area;
    }

    static Difference compare(int[] a, int[] b) {
        double[] apart = new double[a.length];
        for (int i = 0; i < apart.length; i++) {
            Oklab p = Oklab.of(a[i]);
            Oklab q = Oklab.of(b[i]);
            double hue = Math.hypot(p.a() - q.a(), p.b() - q.b());
            apart[i] = Math.hypot(p.l() - q.l(), hue);
        }
        Arrays.sort(apart);
        return new Difference(apart);
    }

    /** Draws all anew into the source tree, or into the file named. */
    public static void redraw(List<String> arguments) throws IOException {
        Path file =
                Path.of(
                        arguments.isEmpty()
                                ? "src/test/resources" + PICTURES
                                : arguments.getFirst());
        List<String> prompts = prompts();
        int rows = (prompts.size() + COLUMNS - 1) / COLUMNS;
        var sheet = new BufferedImage(COLUMNS * CELLS, rows * CELLS, BufferedImage.TYPE_INT_RGB);
        Goldens goldens = new Goldens();
        for (int n = 0; n < prompts.size(); n++) {
            int x = n % COLUMNS * CELLS;
            int y = n / COLUMNS * CELLS;
            sheet.setRGB(x, y, CELLS, CELLS, goldens.draw(prompts.get(n)), 0, CELLS);
        }
        ImageIO.write(sheet, "png", file.toFile());
        System.out.println("drew " + prompts.size() + " pictures into " + file);
    }
}
