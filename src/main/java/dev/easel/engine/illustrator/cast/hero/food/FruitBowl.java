package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Set;

/** A bowl heaped with fruit. */
final class FruitBowl {
    private FruitBowl() {}

    static Marks draw(Stage stage, Costume costume) {
        Costume plain = new Costume(List.of(), Set.of(), costume.seed());
        put(
                stage,
                (s, c) -> Berries.pineapple(s, 0xE2A63A),
                plain,
                new double[] {1060, 20, 0.62, 16});
        put(
                stage,
                (s, c) -> OrchardFruit.pear(s, 0xC5CC4A),
                plain,
                new double[] {420, 180, 0.46, -18});
        put(
                stage,
                (s, c) -> Berries.banana(s, 0xF4D048),
                plain,
                new double[] {520, 250, 0.62, -10});
        put(
                stage,
                (s, c) -> OrchardFruit.orange(s, 0xF28C1F),
                plain,
                new double[] {760, 190, 0.46, 0});
        put(
                stage,
                (s, c) -> OrchardFruit.apple(s, 0xD0332C),
                plain,
                new double[] {330, 360, 0.44, -8});
        put(
                stage,
                (s, c) -> OrchardFruit.apple(s, 0x8FB93C),
                plain,
                new double[] {1240, 330, 0.44, 10});
        put(
                stage,
                (s, c) -> OrchardFruit.orange(s, 0xF28C1F),
                plain,
                new double[] {1010, 390, 0.42, 14});
        put(
                stage,
                (s, c) -> OrchardFruit.peach(s, 0xF5A36A),
                plain,
                new double[] {640, 420, 0.42, -6});
        put(stage, Berries::grapes, plain, new double[] {1400, 330, 0.5, -40});
        basket(stage, costume);
        return Prop.standing(950, 60);
    }

    /** At left, top; scaled; turned by degrees. */
    private static void put(Stage stage, Prop.Drawing fruit, Costume costume, double[] at) {
        AffineTransform place = AffineTransform.getTranslateInstance(at[0], at[1]);
        place.scale(at[2], at[2]);
        place.rotate(Math.toRadians(at[3]), 480, 500);
        fruit.draw(stage.with(place), costume);
    }

    private static void basket(Stage stage, Costume costume) {
        Profile body = new Profile(950, 0.12, 640, 800, 720, 760, 860, 560, 940, 380, 965, 360);
        Stuff glaze = Stuff.of(costume, Matter.GLAZE, 0x6FA3B8, 0xF2EDE2, 0xC97F5A);
        int trim = Tone.darker(glaze.rgb(), 0.2);
        stage.add(
                new Cut(body, body.band(640, 965)),
                glaze.matter().shading(0.6),
                glaze.rgb(),
                pen -> pen.fill(body.band(680, 712), trim, 0.85));
    }
}
