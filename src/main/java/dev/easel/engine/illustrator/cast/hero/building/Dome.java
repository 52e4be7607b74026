package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/**
 * A dome on a drum, with ribs and a finial.
 *
 * @param x its middle
 * @param base height of its foot
 * @param radius half its width where it springs
 */
public record Dome(double x, double base, double radius, Form form) {
    /** How it swells. */
    public enum Form {
        ROUND(0, 1.0),
        ONION(0.16, 1.5),
        POINTED(0.04, 1.3);

        private final double bulge;
        private final double height;

        Form(double bulge, double height) {
            this.bulge = bulge;
            this.height = height;
        }
    }

    /** Where the finial's tip is. */
    public double tip() {
        return base - radius * (form.height + 0.48);
    }

    /** Draws it in its colour with a golden finial. */
    public void draw(Stage stage, int rgb) {
        double top = base - radius * form.height;
        finial(stage, top);
        stage.add(
                outline(top),
                Matter.SOFT.glossy(0.35).shading(0.45),
                rgb,
                pen -> {
                    for (int i = -3; i <= 3; i++) {
                        double out = i / 3.3;
                        pen.line(
                                Curves.open(
                                        x + out * radius,
                                        base,
                                        x + out * radius * (1 + form.bulge),
                                        base - radius * 0.45 * form.height,
                                        x + out * radius * 0.5,
                                        base - radius * 0.85 * form.height,
                                        x,
                                        top),
                                radius * 0.022,
                                Tone.darker(rgb, 0.1),
                                0.6);
                    }
                });
        stage.add(
                Curves.box(
                        x - radius * 1.04,
                        base - radius * 0.06,
                        radius * 2.08,
                        radius * 0.13,
                        radius * 0.05),
                Matter.slab(radius * 0.05).shading(0.3),
                Tone.lighter(rgb, 0.03));
    }

    private Path2D outline(double top) {
        double wide = radius * (1 + form.bulge);
        double tall = base - top;
        Path2D p = new Path2D.Double();
        p.moveTo(x - radius, base);
        if (form == Form.ROUND) {
            p.curveTo(x - radius, base - tall * 0.56, x - radius * 0.56, top, x, top);
            p.curveTo(x + radius * 0.56, top, x + radius, base - tall * 0.56, x + radius, base);
        } else {
            p.curveTo(
                    x - wide * 1.24,
                    base - tall * 0.42,
                    x - wide * 0.5,
                    base - tall * 0.72,
                    x,
                    top);
            p.curveTo(
                    x + wide * 0.5,
                    base - tall * 0.72,
                    x + wide * 1.24,
                    base - tall * 0.42,
                    x + radius,
                    base);
        }
        p.closePath();
        return p;
    }

    private void finial(Stage stage, double top) {
        double r = radius * 0.06;
        Matter gold = Matter.SHINY;
        stage.add(Curves.limb(x, top + r * 2, r * 0.7, x, tip() + r, r * 0.35), gold, 0xE2B84A);
        stage.add(Curves.circle(x, top - r * 1.6, r * 1.4), gold, 0xE2B84A);
        stage.add(Curves.circle(x, top - r * 4, r), gold, 0xE2B84A);
    }
}
