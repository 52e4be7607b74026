package dev.easel.engine.illustrator.cast.hero.thing.device;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An espresso machine at work. */
final class CoffeeMachine {
    private static final int STEEL = 0xC9CED6;

    private CoffeeMachine() {}

    static Marks draw(Stage stage, Costume costume) {
        Stuff shell =
                Stuff.of(costume, Matter.SOFT.glossy(0.6).mirroring(0.35), 0xB8303A, 0x3A3E46);
        stage.add(Curves.box(310, 370, 420, 500, 0), Matter.slab(4), Tone.darker(shell.rgb(), 0.3));
        new Block(90, 370, 220, 500, 120, 70).draw(stage, shell.darker(0.04));
        new Block(90, 120, 640, 250, 120, 70).draw(stage, shell);
        new Block(60, 870, 700, 100, 120, 70).draw(stage, new Stuff(Matter.METAL, STEEL));
        brew(stage);
        stage.add(new Ellipsoid(200, 240, 60, 60), Matter.METAL, STEEL);
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.circle(400 + i * 120, 240, 38),
                    Matter.SHINY,
                    new int[] {0x4FC46A, 0xF2C23F, 0xF4F4F0}[i]);
        }
        return Prop.standing(450, 60).and("inside", 520, 860);
    }

    private static void brew(Stage stage) {
        stage.add(new Profile(520, 0.16, 360, 120, 440, 120), Matter.METAL, STEEL);
        stage.add(Curves.limb(560, 430, 30, 800, 450, 34), Matter.SHINY, 0x2B2320);
        stage.add(Curves.limb(500, 470, 9, 500, 660, 7), Matter.SOFT.glossy(0.5), 0x5A3220);
        stage.add(Curves.limb(544, 470, 9, 544, 660, 7), Matter.SOFT.glossy(0.5), 0x5A3220);
        Profile cup = new Profile(520, 0.16, 660, 120, 760, 112, 850, 80);
        stage.add(
                Curves.limb(620, 690, 18, 690, 700, 18, 680, 770, 18, 610, 790, 16),
                Matter.GLAZE,
                0xF7F3EA);
        stage.add(cup, Matter.GLAZE, 0xF7F3EA);
        stage.add(Curves.ellipse(520, 662, 108, 15), Matter.slab(4), 0x5A3220);
    }
}
