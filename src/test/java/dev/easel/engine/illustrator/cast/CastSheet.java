package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.scene.Light;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/** Draws all heroes on one sheet, by day, at sunset and by night, to be looked at. */
public final class CastSheet {
    private static final int CELL = 220;
    private static final int COLUMNS = 10;

    private CastSheet() {}

    /**
     * @param arguments the PNG to write
     */
    public static void main(String... arguments) throws IOException {
        List<String> kinds = Repertoire.heroes().keySet().stream().sorted().toList();
        int rows = (kinds.size() + COLUMNS - 1) / COLUMNS;
        var sheet = new BufferedImage(COLUMNS * CELL, 3 * rows * CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        page(graphics, kinds, 0, new Page(Casting.DAY, 0xDFEAF0));
        page(graphics, kinds, rows * CELL, new Page(Casting.SUNSET, 0xE8B090));
        page(graphics, kinds, 2 * rows * CELL, new Page(Casting.NIGHT, 0x101A38));
        graphics.dispose();
        ImageIO.write(sheet, "png", Path.of(arguments[0]).toFile());
    }

    private record Page(Light light, int ground) {}

    private static void page(Graphics2D graphics, List<String> kinds, int top, Page page) {
        graphics.setColor(new Color(page.ground));
        graphics.fillRect(0, top, COLUMNS * CELL, CELL * ((kinds.size() + COLUMNS - 1) / COLUMNS));
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            double aspect = Casting.TROUPE.traits(kind).aspect();
            int height = (int) ((CELL - 12) / Math.max(1, aspect));
            var subject = Casting.subject(kind, List.of(), Set.of());
            var image =
                    Casting.TROUPE.draw(new Role(subject, height, false, page.light, i)).image();
            int x = i % COLUMNS * CELL + (CELL - image.getWidth()) / 2;
            int y = top + i / COLUMNS * CELL + CELL - 6 - height;
            graphics.drawImage(image, x, y, null);
        }
    }
}
