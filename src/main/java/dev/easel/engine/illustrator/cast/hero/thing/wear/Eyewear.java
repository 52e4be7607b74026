package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** What sits before the eyes. The foot is the middle of the bridge, where a face has its eyes. */
public final class Eyewear {
    private static final int CLEAR = 0xCFE6F0;

    private Eyewear() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "glasses", new Prop(2700, Eyewear::glasses),
                "sunglasses", new Prop(2700, Eyewear::sunglasses),
                "goggles", new Prop(2500, Eyewear::goggles),
                "monocle", new Prop(1100, Eyewear::monocle));
    }

    private static Marks worn(double x) {
        return Marks.foot(x, 480).and("top", x, 80).and("hand", x, 480);
    }

    private static Marks glasses(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x3A2A26, 0x7A4A2B, 0x24242A);
        for (int side = -1; side <= 1; side += 2) {
            double x = 1350 + side * 640;
            Shape hole = Curves.ellipse(x, 480, 430, 400);
            lens(stage, hole, CLEAR, 0.24);
            Shape rim = Curves.minus(Curves.ellipse(x, 480, 510, 478), hole);
            stage.add(rim, Matter.SOFT.glossy(0.6), rgb);
            temple(stage, side, rgb);
        }
        bridge(stage, rgb);
        return worn(1350);
    }

    private static void temple(Stage stage, int side, int rgb) {
        double x = 1350 + side * 1140;
        stage.add(
                Curves.limb(x, 330, 48, x + side * 120, 300, 44, x + side * 160, 420, 34),
                Matter.SOFT.glossy(0.6),
                Tone.darker(rgb, 0.03));
    }

    private static void bridge(Stage stage, int rgb) {
        stage.add(
                Curves.limb(1170, 400, 42, 1350, 330, 46, 1530, 400, 42),
                Matter.SOFT.glossy(0.6),
                rgb);
    }

    private static void lens(Stage stage, Shape shape, int rgb, double opacity) {
        Rectangle2D box = shape.getBounds2D();
        stage.add(shape, Matter.slab(40).glossy(0.9).clear(opacity).shading(0), rgb);
        double x = box.getCenterX();
        double w = box.getWidth();
        gleam(stage, shape, new double[] {x - w * 0.3, w * 0.16}, 0.28);
        gleam(stage, shape, new double[] {x - w * 0.06, w * 0.05}, 0.22);
    }

    /** A slanted strip of light from its lower left corner on, so broad. */
    private static void gleam(Stage stage, Shape lens, double[] strip, double alpha) {
        double rise = lens.getBounds2D().getWidth() * 0.36;
        double right = strip[0] + strip[1];
        Shape light =
                Curves.polygon(strip[0], 800, strip[0] + rise, 160, right + rise, 160, right, 800);
        stage.add(Curves.common(lens, light), Matter.INK.clear(alpha).glowing(0.6), 0xFFFFFF);
    }

    private static Marks sunglasses(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x1E1E24, 0x5A2A24);
        int dark = costume.color(1, 0x23283A);
        for (int side = -1; side <= 1; side += 2) {
            double x = 1350 + side * 640;
            temple(stage, side, rgb);
            stage.add(pane(x, side, 1), Matter.SOFT.glossy(0.7), rgb);
            Shape glass = pane(x, side, 0.86);
            stage.add(
                    glass,
                    Matter.SOFT.glossy(0.9).mirroring(0.16).shading(0),
                    dark,
                    pen -> pen.fade(420, 900, Tone.lighter(dark, 0.2), 0.8));
            lens(stage, glass, dark, 0.02);
        }
        bridge(stage, rgb);
        return worn(1350);
    }

    /** A teardrop pane around {@code x}, its outer corner on the side given. */
    private static Shape pane(double x, int side, double size) {
        double[] at = {
            -500, -330, 0, -370, 470, -350, 520, -150, 420, 260, 60, 420, -330, 270, -520, -120
        };
        for (int i = 0; i < at.length; i += 2) {
            at[i] = x + at[i] * side * size;
            at[i + 1] = 480 + at[i + 1] * size;
        }
        return Curves.closed(at);
    }

    private static Marks goggles(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x8A5A34, 0x2E6FA8);
        stage.add(Curves.box(20, 380, 2460, 200, 60), Matter.SOFT, Tone.darker(rgb, 0.12));
        for (int side = -1; side <= 1; side += 2) {
            double x = 1250 + side * 560;
            stage.add(Curves.circle(x, 490, 480), Matter.SOFT.glossy(0.3), rgb);
            stage.add(new Torus(x, 490, 390, 56, 1), Matter.METAL, 0xC79A4A);
            Shape glass = Curves.circle(x, 490, 346);
            stage.add(glass, Matter.SHINY.mirroring(0.1), costume.color(1, 0x4F8FA8));
            lens(stage, glass, CLEAR, 0.1);
        }
        return worn(1250);
    }

    private static Marks monocle(Stage stage, Costume costume) {
        int gold = costume.ownColor(0xD9A94A);
        lens(stage, Curves.circle(450, 480, 400), CLEAR, 0.24);
        stage.add(new Torus(450, 480, 400, 40, 1), Matter.METAL, gold);
        stage.add(Curves.limb(840, 560, 12, 960, 760, 12, 1000, 980, 12), Matter.METAL, gold);
        return worn(450);
    }
}
