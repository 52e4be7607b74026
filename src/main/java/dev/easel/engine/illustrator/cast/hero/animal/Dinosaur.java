package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A long-necked dinosaur. */
public final class Dinosaur implements Hero {
    @Override
    public double width(Costume costume) {
        return 1480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x7FA653, 0x5F9A9A, 0xB58A5A);
        Matter skin = Matter.SOFT.glossy(0.2);
        for (double x : new double[] {640, 930}) {
            stage.add(Curves.limb(x, 720, 96, x + 10, 940, 70), skin, Tone.darker(rgb, 0.1));
        }
        trunk(stage, costume, rgb, skin);
        for (double x : new double[] {540, 850}) {
            stage.add(Curves.limb(x, 720, 112, x, 850, 84, x + 6, 940, 72), skin.shading(0.3), rgb);
            for (int i = -1; i <= 1; i++) {
                stage.add(
                        Curves.ellipse(x + 10 + i * 42, 976, 19, 15),
                        Matter.SOFT.glossy(0.4),
                        0xF4EBD6);
            }
        }
        head(stage, rgb, skin);
        return Marks.foot(740, 984)
                .and("back", 720, 420)
                .and("head", 1200, 78)
                .and("top", 1200, 74);
    }

    private static void trunk(Stage stage, Costume costume, int rgb, Matter skin) {
        stage.add(
                Curves.union(
                        Curves.limb(
                                40, 900, 8, 180, 850, 40, 360, 730, 100, 540, 640, 170, 760, 620,
                                200, 900, 620, 170),
                        Curves.limb(880, 620, 165, 1050, 520, 100, 1130, 340, 74, 1180, 190, 68)),
                skin,
                rgb,
                pen -> {
                    pen.fade(680, 860, Tone.mix(rgb, 0xFFF2C8, 0.7), 0.8);
                    for (int i = 0; i < 18; i++) {
                        double x = 300 + costume.vary(i, 0, 700);
                        double y = 480 + costume.vary(i + 30, 0, 160);
                        pen.fill(Curves.ellipse(x, y, 34, 26), Tone.darker(rgb, 0.1), 0.5);
                    }
                });
    }

    private static void head(Stage stage, int rgb, Matter skin) {
        stage.add(
                Curves.limb(1180, 170, 96, 1270, 190, 84, 1360, 215, 62),
                skin.shading(0.2),
                rgb,
                pen -> pen.patch(1320, 270, 100, Tone.mix(rgb, 0xFFF2C8, 0.7), 0.8));
        Eye.button(stage, 1240, 140, 32);
        stage.add(
                Curves.limb(1408, 220, 4, 1330, 256, 8, 1240, 236, 4),
                Matter.INK.clear(0.8),
                Tone.darker(rgb, 0.3));
    }
}
