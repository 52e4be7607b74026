package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;

/** A framed wing of solar cells, by its left, top, width and height. */
record SolarPanel(double x, double y, double w, double h) {
    private static final int CELL = 0x27407E;

    void draw(Stage stage) {
        stage.add(
                Curves.box(x - 8, y - 8, w + 16, h + 16, 6), Matter.slab(8).glossy(0.6), 0xC9A85A);
        stage.add(
                Curves.box(x, y, w, h, 2),
                Matter.slab(6).glossy(0.85).shading(0),
                CELL,
                pen -> {
                    pen.fill(
                            Curves.polygon(
                                    x + w * 0.2,
                                    y,
                                    x + w * 0.5,
                                    y,
                                    x + w * 0.2,
                                    y + h,
                                    x - w * 0.1,
                                    y + h),
                            0x7FA4E8,
                            0.45);
                    for (double cx = x; cx < x + w; cx += 42) {
                        pen.line(Curves.open(cx, y, cx, y + h), 3, 0xA9BEE8, 0.7);
                    }
                    for (double cy = y; cy < y + h; cy += 56) {
                        pen.line(Curves.open(x, cy, x + w, cy), 3, 0xA9BEE8, 0.7);
                    }
                });
    }
}
