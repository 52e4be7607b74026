package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What crowns a townhouse: a pointed or stepped gable, or a roof that slopes to the street. */
record Gable(Townhouse house) {
    private static final int[] TILES = {0xB8563F, 0x8F4A3E, 0x6E5A5E, 0x59677A, 0xA86A48};
    private static final double OVER = 0.04;

    /** In house widths: the origin is the left end of the eaves. */
    void draw() {
        var front = house.front();
        Brush b = house.brush().at(front.x, front.y, front.width);
        int own = TILES[house.dice().nextInt(TILES.length)];
        int tile = house.view().winter() ? Colors.mix(own, 0xF4F8FF, 0.8) : own;
        double x = 0.16 + 0.55 * house.dice().nextDouble();
        b.box(0x9A6A58, x, -0.62, 0.1, 0.5);
        b.box(0x6F463C, x - 0.015, -0.64, 0.13, 0.04);
        switch (house.dice().nextInt(4)) {
            case 0 -> pointed(b, tile);
            case 1 -> stepped(b);
            case 2 -> sloping(b, tile, 0.42, 0.06);
            default -> {
                sloping(b, tile, 0.5, 0.14);
                dormer(0.38, -0.4, 0.24, 0.3);
            }
        }
    }

    /** A window in the roof: left, top, breadth and height in house widths. */
    private void dormer(double... box) {
        var front = house.front();
        double w = front.width;
        house.pane(
                new Rectangle2D.Double(
                        front.x + box[0] * w, front.y + box[1] * w, box[2] * w, box[3] * w));
    }

    private void pointed(Brush b, int tile) {
        b.polygon(house.wall(), -OVER, 0, 0.5, -0.62, 1 + OVER, 0);
        b.line(tile, 0.075, new Line2D.Double(-OVER, 0, 0.5, -0.62));
        b.line(tile, 0.075, new Line2D.Double(0.5, -0.62, 1 + OVER, 0));
        dormer(0.42, -0.3, 0.16, 0.22);
    }

    private void stepped(Brush b) {
        for (int i = 0; i < 5; i++) {
            double inset = 0.1 * i;
            double y = -0.13 * (i + 1);
            b.box(house.wall(), inset, y, 1 - 2 * inset, 0.135);
            b.box(0xF4EEE0, inset - 0.005, y, 0.11, 0.025);
            b.box(0xF4EEE0, 0.895 - inset, y, 0.11, 0.025);
        }
        dormer(0.42, -0.3, 0.16, 0.22);
    }

    /** Rows of tiles between the eaves and a ridge {@code high} over them. */
    private static void sloping(Brush b, int tile, double high, double inset) {
        b.shaded(
                tile,
                0.05,
                Brush.path(-OVER, 0.02, inset, -high, 1 - inset, -high, 1 + OVER, 0.02));
        for (int i = 1; i < 7; i++) {
            double t = i / 7.0;
            double shrink = (inset + OVER) * t;
            double y = -high * t;
            var row = new Rectangle2D.Double(shrink - OVER, y, 1 + 2 * OVER - 2 * shrink, 0.008);
            b.shade(0.14, row);
        }
    }
}
