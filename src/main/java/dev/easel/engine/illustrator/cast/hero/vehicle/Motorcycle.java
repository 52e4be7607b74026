package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Wheel;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A classic motorcycle. */
public final class Motorcycle implements Hero {
    private static final int CHROME = 0xCDD2D9;

    @Override
    public double width(Costume costume) {
        return 1700;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB5302C, 0x2F5F96, 0x3A3F46, 0xD98A2E);
        Matter paint = Matter.SHINY.glossy(0.75);
        Matter chrome = Matter.SOFT.glossy(0.95);
        new Wheel(330, 720, 260, 9).draw(stage);
        new Wheel(1370, 720, 260, 9).draw(stage);
        engine(stage, chrome);
        tankAndSeat(stage, rgb, paint);
        handlebar(stage, chrome);
        return Marks.foot(850, 984)
                .and("back", 560, 370)
                .and("hand", 960, 150)
                .and("top", 500, 330);
    }

    private static void engine(Stage stage, Matter chrome) {
        stage.add(Curves.limb(330, 720, 26, 700, 760, 26, 900, 740, 26), chrome, CHROME);
        stage.add(
                Curves.box(600, 500, 360, 290, 70),
                Matter.slab(60).glossy(0.7),
                0x4A4E56,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        pen.line(
                                Curves.open(
                                        600, 520 + i * 22, 780, 526 + i * 22, 960, 520 + i * 22),
                                7,
                                0x2A2C32,
                                0.9);
                    }
                });
        stage.add(
                Curves.limb(900, 700, 22, 780, 840, 34, 500, 860, 42, 260, 830, 46),
                chrome,
                CHROME);
        stage.add(Curves.limb(1120, 260, 28, 1220, 460, 26, 1370, 720, 22), chrome, CHROME);
    }

    private static void tankAndSeat(Stage stage, int rgb, Matter paint) {
        stage.add(
                Curves.closed(80, 600, 180, 440, 340, 400, 500, 440, 560, 540, 420, 470, 250, 490),
                paint,
                rgb);
        stage.add(
                Curves.closed(
                        1130, 560, 1220, 450, 1370, 420, 1530, 470, 1610, 570, 1480, 500, 1300,
                        490),
                paint,
                rgb);
        stage.add(
                Curves.closed(
                        260, 400, 300, 330, 480, 330, 640, 400, 760, 390, 760, 450, 600, 480, 360,
                        460),
                Matter.slab(60).glossy(0.35),
                0x2C2426);
        stage.add(
                Curves.closed(
                        700, 430, 760, 320, 900, 280, 1060, 300, 1140, 360, 1060, 450, 860, 490),
                paint,
                rgb,
                pen ->
                        pen.line(
                                Curves.open(720, 400, 900, 350, 1100, 370),
                                16,
                                Tone.mix(rgb, 0xFFF2D0, 0.8),
                                0.9));
    }

    private static void handlebar(Stage stage, Matter chrome) {
        stage.add(Curves.limb(1140, 270, 20, 1100, 170, 17, 980, 150, 17), chrome, CHROME);
        stage.add(Curves.limb(1010, 150, 27, 920, 156, 27), Matter.SOFT, 0x2C2426);
        stage.add(Curves.circle(1210, 330, 82), chrome, CHROME);
        stage.add(Curves.ellipse(1240, 330, 56, 70), Matter.SHINY.glowing(0.5), 0xFFF3CC);
    }
}
