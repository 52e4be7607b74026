package dev.easel.engine.illustrator.world.compose;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Words broken into lines so that they fill a box with the largest letters. */
final class Lines {
    private static final int MOST = 4;
    private static final double LEADING = 1.12;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    /** {@code font} of size 100. */
    Lines(Font font) {
        this.font = font;
    }

    /** The letters' outlines, in the middle of the box, no taller than {@code tallest} each. */
    Shape fill(String text, Rectangle2D box, double tallest) {
        List<String> best = List.of(text);
        double largest = 0;
        for (int n = 1; n <= MOST; n++) {
            List<String> lines = broken(text, n);
            double scale = scale(lines, box);
            if (scale > largest * 1.05) {
                largest = scale;
                best = lines;
            }
        }
        return set(best, box, Math.min(largest, tallest / font.getSize()));
    }

    /** In {@code n} lines of about the same length. */
    private static List<String> broken(String text, int n) {
        double share = (double) text.length() / n;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int done = 0;
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && done + word.length() / 2.0 > share * (lines.size() + 1)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            done += word.length() + 1;
        }
        lines.add(line.toString());
        return lines;
    }

    private double scale(List<String> lines, Rectangle2D box) {
        double widest = lines.stream().mapToDouble(l -> ink(l).getWidth()).max().orElse(1);
        double tall = font.getSize() * LEADING * (lines.size() - 0.2);
        return Math.min(box.getWidth() / Math.max(1, widest), box.getHeight() / tall);
    }

    private Rectangle2D ink(String line) {
        return new TextLayout(line, font, CONTEXT).getBounds();
    }

    private Shape set(List<String> lines, Rectangle2D box, double scale) {
        Path2D all = new Path2D.Double();
        double step = font.getSize() * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            TextLayout layout = new TextLayout(lines.get(i), font, CONTEXT);
            double x = -layout.getBounds().getCenterX();
            double y = (i - (lines.size() - 1) / 2.0) * step + font.getSize() * 0.36;
            all.append(layout.getOutline(AffineTransform.getTranslateInstance(x, y)), false);
        }
        AffineTransform place =
                AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
        place.scale(scale, scale);
        return place.createTransformedShape(all);
    }
}
