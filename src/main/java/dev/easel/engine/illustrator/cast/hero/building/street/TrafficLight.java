package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A traffic light on its post. */
public final class TrafficLight implements Hero {
    private static final double X = 150;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int box = costume.mainColor(0x2C3A36, 0xE0B02F);
        int on = costume.pick(4, 0, 2, 2);
        stage.add(Curves.limb(X, 970, 18, X, 500, 17), Matter.SOFT.glossy(0.5), 0x6A7078);
        stage.add(
                Curves.rounded(X - 60, 986, 6, X - 34, 940, 12, X + 34, 940, 12, X + 60, 986, 6),
                Matter.slab(14),
                0x55595F);
        stage.add(Curves.box(X - 100, 30, 200, 520, 34), Matter.slab(24).glossy(0.4), box);
        int[] colours = {0xE8352E, 0xF5B82E, 0x35B85A};
        for (int i = 0; i < 3; i++) {
            double y = 120 + i * 160;
            int rgb = i == on ? colours[i] : Tone.darker(colours[i], 0.3);
            stage.add(Curves.circle(X, y, 68), Matter.slab(10), Tone.darker(box, 0.12));
            stage.add(
                    Curves.circle(X, y, 56),
                    Matter.SHINY.glowing(i == on ? 0.85 : 0),
                    rgb,
                    pen -> pen.patch(X - 10, y - 10, 40, 0xFFFFFF, 0.35));
            stage.add(
                    Curves.minus(
                            Curves.ellipse(X, y - 6, 80, 78), Curves.ellipse(X, y + 16, 84, 78)),
                    Matter.slab(10).shading(0.6),
                    box);
        }
        return Marks.foot(X, 986).and("top", X, 34).and("back", X, 34).and("face", X, 280);
    }
}
