package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A seahorse with a curled tail. */
record Seahorse() implements Hero {
    private static final Matter SKIN = Matter.SOFT.glossy(0.4).shading(0.3);

    @Override
    public double width(Costume costume) {
        return 680;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF0A03A, 0xE8746A, 0x8F7AD8);
        stage.add(
                Curves.closed(200, 480, 90, 430, 60, 520, 90, 610, 200, 620),
                Matter.slab(16).glossy(0.5).clear(0.9),
                Tone.lighter(rgb, 0.08));
        for (int i = 0; i < 4; i++) {
            double x = 210 + i * 36;
            stage.add(
                    Curves.limb(x + 20, 160, 20, x - 20 + i * 10, 76 - i * 8, 8),
                    SKIN,
                    Tone.darker(rgb, 0.05));
        }
        stage.add(
                Curves.limb(
                        310, 230, 110, 250, 340, 96, 290, 480, 132, 330, 620, 112, 320, 740, 70,
                        360, 860, 50, 450, 930, 40, 520, 880, 32, 490, 810, 24, 440, 830, 16),
                SKIN,
                rgb,
                pen -> {
                    pen.patch(380, 540, 130, Tone.mix(rgb, 0xFFF4CC, 0.7), 1);
                    for (int y = 320; y < 960; y += 52) {
                        pen.line(
                                Curves.open(120, y + 20, 290, y, 560, y + 26),
                                9,
                                Tone.darker(rgb, 0.1),
                                0.55);
                    }
                });
        stage.add(Curves.limb(360, 250, 76, 480, 300, 42, 590, 320, 36), SKIN, rgb);
        stage.add(Curves.circle(340, 220, 60), SKIN.shading(0.1), 0xFFFDF6);
        Eye.button(stage, 350, 222, 42);
        stage.add(
                Curves.ellipse(300, 300, 34, 20),
                Matter.INK.clear(0.5),
                Tone.mix(rgb, 0xF2606A, 0.5));
        return Marks.foot(340, 985)
                .and("head", 320, 120)
                .and("top", 320, 110)
                .and("face", 350, 222)
                .and("back", 180, 520)
                .and("neck", 280, 350)
                .and("mouth", 610, 326)
                .and("hand", 610, 330);
    }
}
