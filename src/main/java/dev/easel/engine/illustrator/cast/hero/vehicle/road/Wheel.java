package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A road wheel seen from the side: rubber, rim, spokes. */
public record Wheel(double x, double y, double radius, int spokes) {
    private static final int RUBBER = 0x24242A;
    private static final int METAL = 0xC9CDD4;

    /** Draws it at its place. */
    public void draw(Stage stage) {
        stage.add(
                Curves.circle(x, y, radius),
                Matter.slab(radius * 0.3).glossy(0.15),
                RUBBER,
                pen ->
                        pen.line(Curves.circle(x, y, radius * 0.8), radius * 0.03, 0x3B3B42, 1)
                                .line(
                                        Curves.circle(x, y, radius * 0.95),
                                        radius * 0.03,
                                        0x0F0F12,
                                        1));
        double rim = radius * 0.66;
        stage.add(Curves.circle(x, y, rim), Matter.slab(radius * 0.1).glossy(0.4), 0x3A3C44);
        stage.add(arms(rim), Matter.slab(radius * 0.12).glossy(0.7).shading(0.3), METAL);
        stage.add(Curves.circle(x, y, rim * 0.2), Matter.SHINY, METAL);
    }

    /** Spokes and the ring that they carry, as one outline. */
    private Shape arms(double rim) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < spokes; i++) {
            double a = Math.toRadians(i * 360.0 / spokes + 12);
            path.append(
                    Curves.limb(
                            x,
                            y,
                            rim * 0.15,
                            x + Math.cos(a) * rim * 0.9,
                            y + Math.sin(a) * rim * 0.9,
                            rim * 0.17),
                    false);
        }
        var ring = Curves.minus(Curves.circle(x, y, rim), Curves.circle(x, y, rim * 0.85));
        path.append(ring, false);
        return path;
    }
}
