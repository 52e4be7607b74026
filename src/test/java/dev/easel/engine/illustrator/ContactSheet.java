package dev.easel.engine.illustrator;

import dev.easel.image.Pixels;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pages of pictures, a row of them for each prompt, to be looked at. */
final class ContactSheet {
    private static final int CELL = 320;
    private static final int CAPTION = 18;
    private static final int ROWS = 6;
    private static final int COLUMNS = 6;

    private final Path folder;
    private BufferedImage page = blank();
    private int rows;
    private int pages;

    ContactSheet(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    private static BufferedImage blank() {
        return new BufferedImage(
                COLUMNS * CELL, ROWS * (CELL + CAPTION), BufferedImage.TYPE_INT_RGB);
    }

    /** Adds up to three pictures under one caption. */
    void add(String caption, List<Pixels> pictures) throws IOException {
        int left = rows % 2 * 3 * CELL;
        int top = rows / 2 * (CELL + CAPTION);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < pictures.size(); i++) {
            g.drawImage(shrunk(pictures.get(i)), left + i * CELL, top, null);
        }
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        g.setClip(left, top, 3 * CELL - 8, CELL + CAPTION);
        g.drawString(caption, left + 4, top + CELL + 13);
        g.dispose();
        rows++;
        if (rows == 2 * ROWS) {
            finish();
        }
    }

    /** Writes the page that is not yet full. */
    void finish() throws IOException {
        if (rows > 0) {
            ImageIO.write(page, "png", folder.resolve("page-%02d.png".formatted(++pages)).toFile());
            page = blank();
            rows = 0;
        }
    }

    private static BufferedImage shrunk(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var small = new BufferedImage(CELL, CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(
                image.getScaledInstance(CELL, CELL, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        g.dispose();
        return small;
    }
}
