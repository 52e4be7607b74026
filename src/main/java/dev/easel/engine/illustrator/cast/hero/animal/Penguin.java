package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A plump penguin. */
public final class Penguin implements Hero {
    @Override
    public double width(Costume costume) {
        return 740;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2F3848, 0x3A4254);
        Matter sleek =
                Matter.SOFT.glossy(0.25).coated(Coat.fur(16, Flow.towards(0, 1)).ruffled(0.15));
        for (double x : new double[] {270, 470}) {
            stage.add(
                    Curves.closed(
                            x - 90, 980, x - 60, 930, x, 910, x + 80, 930, x + 110, 975, x, 988),
                    Matter.slab(24).glossy(0.3),
                    0xF0A02E);
        }
        stage.add(
                Curves.limb(560, 430, 48, 660, 560, 46, 700, 700, 22),
                sleek,
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(
                        370, 20, 500, 60, 560, 180, 570, 330, 630, 520, 640, 740, 570, 900, 370,
                        950, 170, 900, 100, 740, 110, 520, 170, 330, 180, 180, 240, 60),
                sleek,
                rgb);
        shirt(stage);
        face(stage);
        stage.add(Curves.limb(170, 420, 50, 80, 560, 48, 40, 710, 22), sleek.shading(0.4), rgb);
        return Marks.foot(370, 984)
                .and("head", 370, 40)
                .and("hand", 700, 690)
                .and("top", 370, 22)
                .and("back", 370, 360);
    }

    private static void shirt(Stage stage) {
        stage.add(
                Curves.closed(
                        390, 360, 520, 400, 570, 560, 570, 740, 500, 890, 380, 920, 260, 890, 180,
                        740, 190, 560, 260, 400),
                Matter.slab(110).shading(0).coated(Coat.fur(16, Flow.towards(0, 1)).ruffled(0.15)),
                0xFDFBF4,
                pen -> pen.fade(460, 360, 0xF7D774, 0.8));
    }

    private static void face(Stage stage) {
        stage.add(
                Curves.union(Curves.ellipse(310, 220, 92, 106), Curves.ellipse(470, 220, 84, 106)),
                Matter.slab(50).shading(0),
                0xFDFBF4,
                pen -> pen.patch(240, 290, 60, 0xF3B8A8, 0.6).patch(530, 290, 60, 0xF3B8A8, 0.6));
        Eye.button(stage, 324, 204, 30);
        Eye.button(stage, 474, 204, 30);
        stage.add(
                Curves.closed(340, 260, 400, 240, 466, 260, 440, 296, 404, 316, 366, 296),
                Matter.SOFT.glossy(0.4),
                0xF0A02E,
                pen -> pen.line(Curves.open(340, 270, 404, 284, 466, 270), 5, 0xA8621C, 0.7));
    }
}
