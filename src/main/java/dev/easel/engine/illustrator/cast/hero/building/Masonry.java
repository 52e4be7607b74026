package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Walls, roofs, windows and doors, the stuff of all buildings. */
public final class Masonry {
    public static final int GLASS = 0x6E9DB8;
    public static final int LAMPLIGHT = 0xFFD98A;

    private Masonry() {}

    /** A wall with a few scattered stones showing in it. */
    public static void wall(Stage stage, Shape shape, int rgb, double stone) {
        Rectangle2D box = shape.getBounds2D();
        stage.add(
                shape,
                Matter.slab(14).shading(0.4),
                rgb,
                pen -> {
                    stones(pen, box, rgb, stone);
                    pen.fade(box.getMaxY() - 120, box.getMaxY(), Tone.darker(rgb, 0.12), 0.6);
                });
    }

    private static void stones(Pen pen, Rectangle2D box, int rgb, double size) {
        SplittableRandom random = new SplittableRandom((long) (box.getX() * 31 + box.getY()));
        int row = 0;
        for (double y = box.getY(); y < box.getMaxY() && size > 0; y += size * 0.52, row++) {
            for (double x = box.getX() - size * (row % 2) / 2; x < box.getMaxX(); x += size) {
                double tone = 0.07 * (random.nextDouble() - 0.5);
                if (random.nextDouble() < 0.6) {
                    pen.fill(
                            Curves.box(x + 2, y + 2, size - 4, size * 0.52 - 4, size * 0.12),
                            Tone.lighter(rgb, tone),
                            0.9);
                }
            }
        }
    }

    /** A roof of tiles in rows; {@code slant} leans the rows' joints. */
    public static void roof(Stage stage, Shape shape, int rgb, double tile) {
        Rectangle2D box = shape.getBounds2D();
        stage.add(
                shape,
                Matter.slab(20).shading(0.55),
                rgb,
                pen -> {
                    SplittableRandom random = new SplittableRandom(7);
                    int row = 0;
                    for (double y = box.getY(); y < box.getMaxY(); y += tile * 0.7, row++) {
                        for (double x = box.getX() - tile * (row % 2) / 2;
                                x < box.getMaxX();
                                x += tile) {
                            int tone = Tone.lighter(rgb, 0.09 * (random.nextDouble() - 0.5));
                            pen.fill(
                                    Curves.box(x + 1, y, tile - 2, tile * 0.95, tile * 0.42),
                                    tone,
                                    0.95);
                            pen.line(
                                    Curves.open(
                                            x + 2,
                                            y + tile * 0.7,
                                            x + tile / 2,
                                            y + tile * 0.95,
                                            x + tile - 2,
                                            y + tile * 0.7),
                                    tile * 0.07,
                                    Tone.darker(rgb, 0.16),
                                    0.7);
                        }
                    }
                });
    }

    /** A framed window with panes; lit windows glow. */
    public static void window(Stage stage, Rectangle2D at, int frame, boolean lit) {
        double x = at.getX();
        double y = at.getY();
        double w = at.getWidth();
        double h = at.getHeight();
        double f = Math.min(w, h) * 0.1;
        stage.add(Curves.box(x - f, y - f, w + 2 * f, h + 2 * f, f * 0.6), Matter.slab(f), frame);
        Matter pane = Matter.slab(f * 0.6).glossy(0.8).shading(0);
        stage.add(
                Curves.box(x, y, w, h, 0),
                lit ? pane.glowing(0.75) : pane,
                lit ? LAMPLIGHT : GLASS,
                pen -> {
                    if (!lit) {
                        pen.fade(y + h, y, 0xD8EEF6, 0.8);
                        pen.fill(
                                Curves.polygon(
                                        x + w * 0.5,
                                        y,
                                        x + w * 0.72,
                                        y,
                                        x + w * 0.3,
                                        y + h,
                                        x + w * 0.08,
                                        y + h),
                                0xFFFFFF,
                                0.25);
                    }
                });
        stage.add(
                Curves.union(
                        Curves.box(x + w / 2 - f * 0.35, y, f * 0.7, h, 0),
                        Curves.box(x, y + h / 2 - f * 0.35, w, f * 0.7, 0)),
                Matter.slab(f * 0.5).shading(0.2),
                frame);
        stage.add(
                Curves.box(x - f * 1.6, y + h + f * 0.6, w + f * 3.2, f * 1.2, f * 0.3),
                Matter.slab(f * 0.5),
                frame);
    }

    /** A wooden door with a round top. */
    public static void door(Stage stage, Rectangle2D at, int rgb) {
        double x = at.getX();
        double y = at.getY();
        double w = at.getWidth();
        double h = at.getHeight();
        double f = w * 0.1;
        stage.add(
                arch(x - f, y - f, w + 2 * f, h + f),
                Matter.slab(f),
                Tone.mix(rgb, 0xE8DCC4, 0.75));
        stage.add(
                arch(x, y, w, h),
                Matter.slab(f * 0.6).glossy(0.2).shading(0.1),
                rgb,
                pen -> {
                    for (int i = 1; i < 5; i++) {
                        pen.line(
                                Curves.open(x + w * i / 5, y, x + w * i / 5, y + h),
                                w * 0.025,
                                Tone.darker(rgb, 0.14),
                                0.8);
                    }
                });
        stage.add(Curves.circle(x + w * 0.8, y + h * 0.56, w * 0.065), Matter.SHINY, 0xE5BC52);
    }

    /** An opening with a round top. */
    public static Shape arch(double x, double y, double w, double h) {
        return Curves.union(
                Curves.ellipse(x + w / 2, y + w / 2, w / 2, w / 2),
                Curves.box(x, y + w / 2, w, h - w / 2, 0));
    }
}
