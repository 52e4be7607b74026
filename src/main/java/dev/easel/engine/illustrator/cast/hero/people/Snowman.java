package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A snowman with hat, scarf and carrot nose. */
public final class Snowman implements Hero {
    @Override
    public double width(Costume costume) {
        return 780;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int scarf = costume.mainColor(0xCF3B36, 0x2F7FA8, 0x3F8F5A);
        arms(stage);
        Matter snow = Matter.SOFT.shading(0.3);
        stage.add(Curves.ellipse(390, 790, 250, 200), snow, 0xF6F9FD);
        stage.add(Curves.ellipse(390, 540, 186, 160), snow, 0xF8FAFD);
        for (int i = 0; i < 3; i++) {
            stage.add(Curves.circle(400, 510 + i * 80, 19), Matter.SHINY, 0x2A2A30);
        }
        stage.add(
                Curves.limb(250, 448, 30, 390, 474, 36, 530, 446, 30),
                Matter.SOFT.shading(0.5),
                scarf);
        stage.add(
                Curves.limb(480, 470, 30, 514, 560, 34, 520, 650, 32),
                Matter.SOFT.shading(0.5),
                Tone.darker(scarf, 0.03),
                pen ->
                        pen.fill(Curves.box(470, 600, 120, 16, 0), 0xFFF6E6, 0.9)
                                .fill(Curves.box(470, 632, 120, 16, 0), 0xFFF6E6, 0.9));
        stage.add(Curves.circle(390, 320, 140), snow, 0xFAFCFE);
        Eye.button(stage, 354, 290, 19);
        Eye.button(stage, 446, 290, 19);
        stage.add(
                Curves.limb(404, 330, 26, 480, 342, 15, 550, 348, 3),
                Matter.SOFT.shading(0.4),
                0xF08A2C);
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * (0.22 + i * 0.14);
            stage.add(
                    Curves.circle(402 + Math.cos(a) * 70, 336 + Math.sin(a) * 56, 9),
                    Matter.SHINY,
                    0x2A2A30);
        }
        hat(stage, scarf);
        return Marks.foot(390, 980).and("head", 390, 200).and("hand", 706, 430).and("top", 390, 16);
    }

    private static void arms(Stage stage) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 390 + side * 150;
            stage.add(
                    Curves.limb(x, 540, 13, x + side * 100, 470, 10, x + side * 190, 410, 7),
                    Matter.SOFT,
                    0x6B4A30);
            stage.add(
                    Curves.limb(x + side * 130, 450, 7, x + side * 150, 390, 5),
                    Matter.SOFT,
                    0x6B4A30);
            stage.add(
                    Curves.limb(x + side * 150, 438, 7, x + side * 214, 456, 5),
                    Matter.SOFT,
                    0x6B4A30);
        }
    }

    private static void hat(Stage stage, int band) {
        int felt = 0x2D2C34;
        stage.add(
                Curves.closed(300, 200, 296, 60, 320, 18, 390, 10, 460, 18, 484, 60, 480, 200),
                Matter.slab(80).shading(0.2),
                felt,
                pen -> pen.fill(Curves.box(280, 150, 220, 40, 0), band, 1));
        stage.add(Curves.ellipse(390, 202, 168, 28), Matter.slab(20).shading(0.6), felt);
    }
}
