package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** An open-wheeled racing car with wings and a helmeted driver. */
public final class RacingCar implements Hero {
    @Override
    public double width(Costume costume) {
        return 3900;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(AffineTransform.getScaleInstance(7.6, 7.6));
        int rgb = costume.mainColor(0xD22A2C, 0x1F5FC0, 0xF08A1E, 0x1E9C74);
        int second = costume.color(1, 0xF6F4EE);
        Matter paint = Matter.slab(12).glossy(0.85);
        Matter carbon = Matter.slab(3).glossy(0.4);
        new Wheel(406, 100, 27, 9).draw(stage);
        stage.add(Curves.box(50, 108, 380, 12, 4), carbon, 0x1E1E22);
        stage.add(Curves.rounded(16, 26, 2, 12, 10, 3, 78, 14, 3, 78, 28, 2), carbon, rgb);
        stage.add(
                Curves.rounded(22, 8, 3, 34, 6, 3, 46, 92, 4, 26, 92, 4),
                carbon,
                Tone.darker(rgb, 0.08));
        stage.add(
                Curves.rounded(
                        30, 112, 6, 40, 74, 20, 150, 36, 16, 196, 20, 8, 208, 52, 8, 262, 58, 10,
                        330, 70, 26, 490, 104, 8, 494, 114, 4, 280, 118, 6),
                paint,
                rgb,
                pen ->
                        pen.fade(96, 118, Tone.darker(rgb, 0.2), 0.8)
                                .fill(
                                        Curves.polygon(
                                                60, 92, 220, 72, 330, 84, 480, 108, 480, 116, 200,
                                                98, 60, 104),
                                        second,
                                        0.95)
                                .fill(Curves.circle(150, 66, 15), 0xFFFFFF, 0.95)
                                .line(Curves.open(148, 58, 152, 56, 152, 76), 4, 0x1E1E22, 1)
                                .fill(
                                        Curves.limb(110, 56, 0.6, 190, 34, 1.6, 206, 46, 0.6),
                                        0xFFFFFF,
                                        0.45));
        driver(stage, second);
        stage.add(Curves.limb(206, 50, 3, 240, 34, 3, 276, 50, 3), carbon, 0x2A2B30);
        stage.add(
                Curves.rounded(150, 116, 8, 166, 78, 12, 250, 74, 10, 274, 92, 8, 270, 116, 6),
                paint.shading(0.5),
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.rounded(446, 118, 3, 452, 104, 3, 508, 108, 3, 510, 122, 3),
                carbon.shading(0.5),
                second);
        stage.add(Curves.box(500, 96, 10, 28, 3), carbon, rgb);
        for (double x : new double[] {104, 392}) {
            new Wheel(x, 101, 29, 9).draw(stage);
        }
        return Marks.foot(1950, 986)
                .and("top", 1600, 260)
                .and("back", 1700, 360)
                .and("inside", 1760, 370)
                .and("head", 1790, 240);
    }

    private static void driver(Stage stage, int rgb) {
        stage.add(
                Curves.circle(232, 46, 17),
                Matter.SOFT.glossy(0.8),
                rgb,
                pen -> pen.fill(Curves.box(210, 52, 44, 5, 2), 0xE5A92E, 0.95));
        stage.add(
                Curves.rounded(232, 38, 3, 250, 40, 4, 249, 52, 3, 232, 51, 3),
                Matter.SHINY,
                0x1E2A36);
    }
}
