package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A long canoe with upturned ends and a paddle laid across. */
public final class Canoe implements Hero {
    @Override
    public double width(Costume costume) {
        return 3600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC8452F, 0x2F7F74, 0xB5793A, 0xE0A030);
        stage.add(
                Curves.closed(
                        120, 330, 700, 430, 1800, 460, 2900, 430, 3480, 330, 2900, 560, 1800, 600,
                        700, 560),
                Matter.slab(30),
                0x6A4A30);
        for (double x : new double[] {1000, 1800, 2560}) {
            stage.add(Curves.box(x, 440, 190, 90, 20), Matter.slab(30), 0xD9B278);
        }
        stage.add(
                Curves.closed(
                        40, 250, 90, 230, 300, 380, 900, 500, 1800, 530, 2700, 500, 3300, 380, 3510,
                        230, 3560, 250, 3500, 560, 3200, 830, 2700, 940, 1800, 964, 900, 940, 400,
                        830, 100, 560),
                Matter.slab(300).glossy(0.6).shading(0.5),
                rgb,
                pen -> {
                    pen.fade(800, 970, Tone.darker(rgb, 0.2), 0.8);
                    pen.line(
                            Curves.open(60, 420, 600, 640, 1800, 700, 3000, 640, 3540, 420),
                            40,
                            0xF6EAD0,
                            0.95);
                    for (double x = 400; x < 3300; x += 220) {
                        pen.line(Curves.open(x, 600, x + 30, 980), 5, Tone.darker(rgb, 0.12), 0.5);
                    }
                });
        stage.add(
                Curves.limb(
                        40, 240, 30, 300, 392, 30, 900, 508, 30, 1800, 538, 30, 2700, 508, 30, 3300,
                        392, 30, 3560, 240, 30),
                Matter.SOFT.glossy(0.3),
                0xE3C48E);
        stage.add(Curves.limb(1300, 420, 22, 2000, 500, 22, 2500, 560, 24), Matter.SOFT, 0xB98A50);
        stage.add(
                Curves.closed(2440, 500, 2600, 500, 2960, 590, 2980, 660, 2700, 660, 2450, 610),
                Matter.slab(30),
                0xB98A50);
        return Marks.foot(1800, 930)
                .and("top", 1800, 460)
                .and("inside", 1500, 530)
                .and("back", 1500, 500);
    }
}
