package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A window of a room: what is seen through it, its bars, its sill, its curtains. */
record Casement(Interior room, Brush brush, Rectangle2D.Double box) {
    private static final int FRAME = 0xFBF6EC;

    /** {@code columns} × {@code rows} panes. */
    void paint(int columns, int rows) {
        double u = room.unit();
        double bar = u * 0.011;
        brush.fill(FRAME, grown(bar * 2));
        Shape clip = brush.g().getClip();
        brush.g().clip(box);
        new Outlook(room.view(), brush.g(), box).paint();
        brush.g().setClip(clip);
        for (int i = 1; i < columns; i++) {
            brush.box(FRAME, box.x + box.width * i / columns - bar / 2, box.y, bar, box.height);
        }
        for (int j = 1; j < rows; j++) {
            brush.box(FRAME, box.x, box.y + box.height * j / rows - bar / 2, box.width, bar);
        }
        double low = box.getMaxY() + bar;
        double left = box.x - u * 0.03;
        double wide = box.width + u * 0.06;
        brush.shaded(FRAME, 0.03, new Rectangle2D.Double(left, low, wide, u * 0.022));
        brush.shade(0.14, new Rectangle2D.Double(left, low + u * 0.022, wide, u * 0.008));
    }

    private Rectangle2D grown(double by) {
        return new Rectangle2D.Double(
                box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by);
    }

    /** Cloth in folds on both sides. */
    void curtains(int cloth) {
        double u = room.unit();
        double rail = box.y - u * 0.045;
        brush.box(0x6A4A34, box.x - u * 0.13, rail - u * 0.008, box.width + u * 0.26, u * 0.012);
        fold(
                new Rectangle2D.Double(box.x - u * 0.11, rail, u * 0.13, box.height + u * 0.12),
                cloth);
        fold(
                new Rectangle2D.Double(
                        box.getMaxX() - u * 0.02, rail, u * 0.13, box.height + u * 0.12),
                cloth);
    }

    private void fold(Rectangle2D.Double cloth, int color) {
        int folds = 6;
        for (int i = 0; i < folds; i++) {
            int c = Colors.tone(color, 0.1 + 0.06 * Math.sin(i * 2.1), 0.7);
            double w = cloth.width / folds;
            brush.barrel(
                    c,
                    0.055,
                    new Rectangle2D.Double(cloth.x + w * i, cloth.y, w + 1, cloth.height));
        }
    }
}
