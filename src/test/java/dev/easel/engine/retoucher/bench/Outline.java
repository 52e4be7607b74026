package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.image.PixelSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The outline of a photograph's subjects, drawn by hand.
 *
 * @param name of the photograph
 * @param size of the photograph when it was outlined
 * @param subjects how many there are
 * @param polygons in pixels of that size
 */
record Outline(String name, PixelSize size, int subjects, List<Polygon> polygons) {
    private static final String FILE = "/retoucher/masks.tsv";

    /** All that were drawn. */
    static List<Outline> all() throws IOException {
        InputStream file = Objects.requireNonNull(Outline.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).map(Outline::parse).toList();
        }
    }

    private static Outline parse(String line) {
        String[] cell = line.split("\t", -1);
        return new Outline(
                cell[0],
                new PixelSize(Integer.parseInt(cell[1]), Integer.parseInt(cell[2])),
                Integer.parseInt(cell[3]),
                Arrays.stream(cell[4].split("\\|", -1)).map(Outline::polygon).toList());
    }

    private static Polygon polygon(String text) {
        Polygon polygon = new Polygon();
        for (String point : text.split(" ", -1)) {
            String[] xy = point.split(",", -1);
            polygon.addPoint(Integer.parseInt(xy[0]), Integer.parseInt(xy[1]));
        }
        return polygon;
    }

    /** What lies inside, for the photograph in another size. */
    Mask mask(PixelSize wanted) {
        BufferedImage image =
                new BufferedImage(wanted.width(), wanted.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(
                (double) wanted.width() / size.width(), (double) wanted.height() / size.height());
        graphics.setColor(Color.WHITE);
        polygons.forEach(graphics::fill);
        graphics.dispose();
        Mask out = Mask.none(wanted.width(), wanted.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] =
                    image.getRaster().getSample(i % wanted.width(), i / wanted.width(), 0) > 127;
        }
        return out;
    }
}
