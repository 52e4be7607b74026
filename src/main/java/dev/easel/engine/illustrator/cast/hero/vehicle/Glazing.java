package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Windows of vehicles: the sky in them by day, warm light at night. */
public record Glazing(Stage stage, boolean lit) {
    private static final int GLASS = 0x4F7286;
    private static final int WARM = 0xFFDF9C;

    /** An upright window with rounded corners, in drawing units with y down. */
    public void pane(double x, double y, double w, double h) {
        pane(Curves.box(x, y, w, h, Math.min(w, h) * 0.1));
    }

    /** A window of any shape. */
    public void pane(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double y = box.getY();
        double h = box.getHeight();
        double x = box.getX();
        double w = Math.min(box.getWidth(), h * 1.2);
        Matter matter = Matter.slab(Math.min(w, h) * 0.06).glossy(0.85).shading(0.15);
        stage.add(
                shape,
                lit ? matter.glowing(0.7) : matter,
                lit ? WARM : GLASS,
                pen -> {
                    pen.fade(y + h, y, lit ? 0xFFF3CF : 0xD5EEF6, 0.85);
                    double[] starts = {0.42, 0.66};
                    for (double t : starts) {
                        double from = x + w * t;
                        pen.fill(
                                Curves.polygon(
                                        from,
                                        y,
                                        from + w * 0.14,
                                        y,
                                        from - w * 0.16,
                                        y + h,
                                        from - w * 0.3,
                                        y + h),
                                0xFFFFFF,
                                lit ? 0.1 : 0.24);
                    }
                });
    }
}
