package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A tortoise under its patterned shell. */
public final class Turtle implements Hero {
    @Override
    public double width(Costume costume) {
        return 1560;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int skin = costume.ownColor(0x8FB35A, 0x7FA06A);
        int shell = costume.color(1, Tone.mix(skin, 0x8A5A2E, 0.75));
        Matter soft = Matter.SOFT.glossy(0.15);
        stage.add(Curves.limb(200, 800, 40, 110, 850, 26, 50, 880, 8), soft, skin);
        for (double x : new double[] {480, 1000}) {
            stage.add(
                    Curves.limb(x, 760, 90, x - 10, 920, 72, x + 30, 940, 60),
                    soft,
                    Tone.darker(skin, 0.08));
        }
        head(stage, skin, soft);
        stage.add(
                Curves.closed(
                        130, 800, 170, 560, 330, 340, 620, 240, 900, 330, 1070, 540, 1130, 790, 620,
                        860),
                Matter.SHINY.glossy(0.4).shading(0.5),
                shell,
                pen -> plates(pen, shell));
        stage.add(
                Curves.limb(110, 810, 34, 400, 846, 44, 800, 846, 44, 1140, 800, 34),
                soft.shading(0.4),
                Tone.lighter(shell, 0.1));
        for (double x : new double[] {320, 880}) {
            stage.add(
                    Curves.limb(x, 800, 100, x - 10, 910, 80, x + 30, 936, 66),
                    soft.shading(0.4),
                    skin);
        }
        return Marks.foot(680, 984)
                .and("back", 620, 250)
                .and("head", 1330, 250)
                .and("top", 620, 240);
    }

    private static void plates(Pen pen, int rgb) {
        double[][] at = {
            {620, 450}, {390, 520}, {850, 520}, {270, 720}, {500, 720}, {740, 720}, {970, 720}
        };
        for (double[] c : at) {
            double[] xy = new double[12];
            for (int i = 0; i < 6; i++) {
                xy[2 * i] = c[0] + Math.cos(i * Math.PI / 3) * 118;
                xy[2 * i + 1] = c[1] + Math.sin(i * Math.PI / 3) * 110;
            }
            Shape plate = Curves.polygon(xy);
            pen.fill(plate, Tone.lighter(rgb, 0.06), 0.8)
                    .patch(c[0], c[1], 80, Tone.lighter(rgb, 0.14), 0.8)
                    .line(plate, 12, Tone.darker(rgb, 0.16), 0.9);
        }
    }

    private static void head(Stage stage, int skin, Matter soft) {
        stage.add(Curves.limb(1050, 720, 110, 1220, 600, 86, 1310, 430, 80), soft, skin);
        stage.add(
                Curves.closed(
                        1200, 330, 1310, 250, 1440, 280, 1520, 380, 1500, 480, 1400, 530, 1280, 520,
                        1200, 440),
                soft.shading(0.15),
                skin,
                pen -> pen.patch(1400, 470, 60, Tone.mix(skin, 0xE8806A, 0.5), 0.5));
        Eye.button(stage, 1400, 370, 32);
        stage.add(
                Curves.limb(1512, 450, 3, 1440, 478, 6, 1370, 458, 3),
                Matter.INK.clear(0.8),
                Tone.darker(skin, 0.3));
    }
}
