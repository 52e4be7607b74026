package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;

/** A road wheel seen from the side: rubber, rim, spokes. */
record Wheel(double x, double y, double radius, int spokes) {
    private static final int RUBBER = 0x24242A;
    private static final int METAL = 0xC9CDD4;

    void draw(Stage stage) {
        stage.add(Curves.circle(x, y, radius), Matter.slab(radius * 0.5).glossy(0.15), RUBBER);
        double rim = radius * 0.68;
        stage.add(
                Curves.circle(x, y, rim),
                Matter.slab(radius * 0.1).glossy(0.4),
                0x4A4C54,
                pen -> {});
        for (int i = 0; i < spokes; i++) {
            Shape spoke =
                    Curves.limb(
                            x,
                            y,
                            rim * 0.16,
                            x,
                            y - rim * 0.5,
                            rim * 0.12,
                            x,
                            y - rim * 0.9,
                            rim * 0.2);
            stage.add(
                    Curves.turned(spoke, i * 360.0 / spokes + 12, x, y),
                    Matter.slab(radius * 0.12).glossy(0.7).shading(0.2),
                    METAL);
        }
        Shape ring = Curves.minus(Curves.circle(x, y, rim), Curves.circle(x, y, rim * 0.86));
        stage.add(ring, Matter.slab(radius * 0.08).glossy(0.8).shading(0.2), METAL);
        stage.add(Curves.circle(x, y, rim * 0.2), Matter.SHINY, METAL);
    }
}
