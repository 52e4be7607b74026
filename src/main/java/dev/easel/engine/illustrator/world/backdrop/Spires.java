package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Roofs and church towers of an old town in the haze. */
record Spires(View view, double foot) {
    void paint() {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(234);
        for (int layer = 0; layer < 2; layer++) {
            int color =
                    Colors.mix(
                            view.palette().lit(0x8A7A86),
                            view.palette().haze(),
                            0.72 - 0.22 * layer);
            g.setColor(Colors.awt(color, 1));
            double x = -view.unit() * 0.1 * dice.nextDouble();
            while (x < view.w()) {
                double w = view.unit() * (0.06 + 0.07 * dice.nextDouble());
                double h = view.unit() * (0.1 + 0.1 * dice.nextDouble()) * (1.3 - 0.4 * layer);
                roof(g, new Rectangle2D.Double(x, foot - h, w, h), dice.nextInt(5) == 0);
                x += w * (0.8 + 0.4 * dice.nextDouble());
            }
        }
        g.dispose();
    }

    private static void roof(Graphics2D g, Rectangle2D.Double box, boolean tower) {
        double w = tower ? box.width * 0.55 : box.width;
        double y = tower ? box.y - box.height * 0.35 : box.y;
        double peak = tower ? box.height * 0.9 : w * 0.6;
        Path2D p = new Path2D.Double();
        p.moveTo(box.x - w * 0.06, y);
        p.lineTo(box.x + w / 2, y - peak);
        p.lineTo(box.x + w * 1.06, y);
        p.lineTo(box.x + w, y);
        p.lineTo(box.x + w, box.getMaxY() + box.height * 2);
        p.lineTo(box.x, box.getMaxY() + box.height * 2);
        p.lineTo(box.x, y);
        p.closePath();
        g.fill(p);
    }
}
