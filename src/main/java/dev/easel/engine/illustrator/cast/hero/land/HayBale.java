package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A round bale of hay. */
public final class HayBale implements Hero {
    @Override
    public double width(Costume costume) {
        return 1300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int straw = costume.mainColor(0xDDB659, 0xD2AA52);
        Coat across = Coat.fur(100, Flow.towards(1, 0.05)).wide(8).ruffled(0.35);
        stage.add(
                Curves.rounded(460, 60, 120, 860, 60, 40, 860, 984, 40, 460, 984, 120),
                Matter.slab(300).coated(across),
                Tone.darker(straw, 0.03));
        stage.add(
                Curves.ellipse(860, 522, 380, 462),
                Matter.slab(40).coated(across),
                Tone.darker(straw, 0.03));
        Coat round =
                Coat.fur(80, (x, y) -> Math.atan2(y - 522, x - 440) + Math.PI / 2)
                        .wide(8)
                        .ruffled(0.4);
        stage.add(
                Curves.ellipse(440, 522, 390, 462),
                Matter.slab(60).shading(0.3).coated(round),
                straw,
                pen -> {
                    for (double t = 0.15; t < 1; t += 0.14) {
                        pen.line(
                                Curves.ellipse(440, 522, 390 * t, 462 * t),
                                16,
                                Tone.darker(straw, 0.14),
                                0.8);
                    }
                });
        for (double x : new double[] {820, 960, 1080}) {
            stage.add(
                    Curves.limb(
                            x,
                            70 + (x - 820) * 0.24,
                            5,
                            x + 110,
                            522,
                            6,
                            x,
                            974 - (x - 820) * 0.24,
                            5),
                    Matter.INK.clear(0.5),
                    0x8A6A34);
        }
        return Marks.foot(640, 980).and("top", 600, 64).and("back", 600, 64);
    }
}
