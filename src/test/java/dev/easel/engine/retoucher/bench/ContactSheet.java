package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.Pixels;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures side by side, each with a caption above it, for a person to judge. */
final class ContactSheet {
    private static final int CAPTION = 20;
    private static final int GAP = 6;
    private static final int CHECK = 12;

    private final int columns;
    private final int side;
    private final List<Tile> tiles = new ArrayList<>();

    private record Tile(String caption, BufferedImage image) {}

    /**
     * An empty sheet.
     *
     * @param side the most a picture may be wide or high on it, pixels; smaller ones stay as they
     *     are
     */
    ContactSheet(int columns, int side) {
        this.columns = columns;
        this.side = side;
    }

    /** Adds a picture; what is transparent shows a checkerboard. */
    ContactSheet add(String caption, Pixels picture) {
        Pixels fitted = Resize.AREA.to(picture.size().within(side), picture);
        tiles.add(new Tile(caption, fitted.toBufferedImage()));
        return this;
    }

    /** Writes a PNG, row after row as they were added. */
    void write(Path file) throws IOException {
        int width = tiles.stream().mapToInt(t -> t.image.getWidth()).max().orElse(1) + GAP;
        int height =
                tiles.stream().mapToInt(t -> t.image.getHeight()).max().orElse(1) + CAPTION + GAP;
        int rows = (tiles.size() + columns - 1) / columns;
        BufferedImage sheet =
                new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int i = 0; i < tiles.size(); i++) {
            draw(g, tiles.get(i), i % columns * width, i / columns * height);
        }
        g.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static void draw(Graphics2D g, Tile tile, int x, int y) {
        g.setColor(Color.WHITE);
        g.drawString(tile.caption, x + 2, y + CAPTION - 5);
        int right = tile.image.getWidth();
        int bottom = tile.image.getHeight();
        for (int v = 0; v < bottom; v += CHECK) {
            for (int u = 0; u < right; u += CHECK) {
                g.setColor((u + v) / CHECK % 2 == 0 ? Color.LIGHT_GRAY : Color.GRAY);
                int w = Math.min(CHECK, right - u);
                g.fillRect(x + u, y + CAPTION + v, w, Math.min(CHECK, bottom - v));
            }
        }
        g.drawImage(tile.image, x, y + CAPTION, null);
    }
}
