package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A motor car of the thirties: long bonnet, sweeping wings, running board, chrome. */
public final class VintageCar implements Hero {
    private static final int CHROME = 0xDDE1E6;
    private static final Matter METAL = Matter.slab(5).glossy(0.95);

    @Override
    public double width(Costume costume) {
        return 2560;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(AffineTransform.getScaleInstance(5, 5));
        int rgb = costume.mainColor(0x7A2430, 0x2F4F4A, 0x2A3A5C, 0xE3D6B8);
        int wing = costume.color(1, Tone.darker(rgb, 0.14));
        Matter paint = Matter.slab(16).glossy(0.85);
        stage.add(Curves.box(60, 148, 400, 26, 8), Matter.slab(4), 0x1B1A1E);
        stage.add(Curves.circle(24, 108, 27), Matter.slab(8).glossy(0.2), 0x232327);
        stage.add(
                Curves.rounded(
                        26, 156, 14, 30, 84, 30, 70, 22, 30, 210, 16, 34, 246, 76, 8, 440, 86, 16,
                        446, 156, 8),
                paint,
                rgb,
                pen -> {
                    pen.fade(120, 160, Tone.darker(rgb, 0.16), 0.8)
                            .fill(
                                    Curves.limb(60, 92, 0.6, 240, 88, 1.8, 440, 96, 0.6),
                                    0xFFFFFF,
                                    0.4);
                    int seam = Tone.darker(rgb, 0.2);
                    pen.line(Curves.open(150, 30, 150, 156), 1.6, seam, 0.9)
                            .line(Curves.open(236, 80, 236, 156), 1.6, seam, 0.9);
                    for (int i = 0; i < 9; i++) {
                        pen.fill(Curves.box(290 + i * 14, 104, 5, 34, 2.5), seam, 0.9);
                    }
                });
        windows(stage, costume);
        stage.add(
                Curves.rounded(432, 154, 6, 436, 78, 10, 458, 78, 10, 462, 154, 6),
                METAL,
                CHROME,
                pen -> {
                    for (double y = 86; y < 150; y += 5) {
                        pen.line(Curves.open(436, y, 460, y), 1.4, 0x7A808A, 0.8);
                    }
                });
        stage.add(Curves.limb(448, 78, 2.4, 448, 66, 1.6, 456, 62, 1.2), METAL, CHROME);
        wing(stage, wing, 112);
        wing(stage, wing, 398);
        stage.add(Curves.box(150, 160, 204, 10, 4), Matter.slab(4).glossy(0.5), wing);
        stage.add(Curves.limb(425, 112, 2, 434, 130, 2), METAL, CHROME);
        stage.add(Curves.ellipse(440, 106, 15, 15), METAL, CHROME);
        stage.add(Curves.ellipse(447, 106, 8, 13), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(462, 158, 34, 8, 4), METAL, CHROME);
        stage.add(Curves.box(6, 158, 40, 8, 4), METAL, CHROME);
        for (double x : new double[] {112, 398}) {
            new Wheel(x, 160, 37, 16).draw(stage);
        }
        return Marks.foot(1280, 986)
                .and("top", 680, 100)
                .and("back", 680, 100)
                .and("inside", 900, 370)
                .and("door", 950, 900)
                .and("head", 680, 100);
    }

    private static void windows(Stage stage, Costume costume) {
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        glazing.pane(Curves.rounded(62, 76, 4, 84, 36, 12, 138, 32, 4, 138, 76, 4));
        glazing.pane(Curves.rounded(162, 76, 4, 162, 32, 4, 204, 30, 12, 228, 76, 4));
        stage.add(Curves.box(172, 92, 16, 4, 2), METAL, CHROME);
        stage.add(Curves.box(214, 92, 14, 4, 2), METAL, CHROME);
    }

    /** The sweep over a wheel that trails off to the rear. */
    private static void wing(Stage stage, int rgb, double x) {
        stage.add(
                Curves.closed(
                        x - 70, 166, x - 58, 120, x - 20, 104, x + 20, 106, x + 54, 128, x + 62,
                        164, x + 48, 150, x + 30, 128, x, 120, x - 30, 128, x - 44, 156),
                Matter.slab(14).glossy(0.85).shading(0.5),
                rgb);
    }
}
