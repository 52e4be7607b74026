package dev.easel.engine.illustrator.cast.hero.thing.stowage;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Boxes, suitcases, baskets, barrels and chests. */
public final class Stowage {
    private static final int BRASS = 0xC79A4A;

    private Stowage() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "treasure-chest", new Prop(1300, TreasureChest::draw),
                "package", new Prop(1300, Stowage::box),
                "luggage", new Prop(1300, Stowage::suitcase),
                "basket", new Prop(1180, Coopery::basket),
                "barrel", new Prop(820, Coopery::barrel));
    }

    private static Marks box(Stage stage, Costume costume) {
        Stuff card = Stuff.of(costume, Matter.SOFT.shading(0.3), 0xC99A63, 0xBE8C55);
        boolean open = costume.is("open", "empty");
        Block block = new Block(60, 420, 850, 560, 310, 230);
        block.draw(stage, card, pen -> print(pen, card.rgb()));
        if (open) {
            flaps(stage, card, block);
        } else {
            int tape = Tone.lighter(card.rgb(), 0.09);
            Matter film = Matter.INK.glossy(0.5).clear(0.75);
            stage.add(Curves.polygon(410, 420, 530, 420, 840, 190, 720, 190), film, tape);
            stage.add(Curves.box(410, 420, 120, 150, 0), film, tape);
        }
        return Prop.standing(600, open ? 420 : 300)
                .and("inside", 630, 320)
                .and("face-top-left", 100, 590)
                .and("face-bottom-right", 870, 850);
    }

    private static void print(Pen pen, int rgb) {
        pen.fade(640, 1000, Tone.darker(rgb, 0.1), 0.6);
        int ink = Tone.darker(rgb, 0.3);
        for (double x : new double[] {742, 822}) {
            pen.line(Curves.polygon(x, 940, x, 885), 8, ink, 0.7)
                    .fill(Curves.polygon(x - 22, 890, x + 22, 890, x, 855), ink, 0.7);
        }
    }

    private static void flaps(Stage stage, Stuff card, Block block) {
        int dusk = Tone.hue(Tone.darker(card.rgb(), 0.3), 0, 0.6);
        stage.add(new Facet(block.top(), 0, 0.4, 0.9), Matter.SOFT, dusk);
        Stuff back = card.darker(0.03);
        back.add(stage, new Facet(Curves.polygon(370, 190, 1220, 190, 1290, 50, 450, 50), 0, 0, 1));
        back.add(
                stage, new Facet(Curves.polygon(60, 420, 370, 190, 250, 120, 10, 340), -0.5, 0, 1));
        card.add(
                stage,
                new Facet(Curves.polygon(910, 420, 1220, 190, 1292, 330, 1010, 540), 0.4, -0.4, 1));
        card.add(
                stage, new Facet(Curves.polygon(60, 420, 910, 420, 880, 590, 20, 590), 0, -0.3, 1));
    }

    private static Marks suitcase(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x9A5A32, 0x7A4030, 0x3F6C7A, 0xB98A4F);
        int dark = Tone.darker(rgb, 0.14);
        stage.add(
                Curves.limb(500, 260, 26, 510, 160, 26, 650, 130, 28, 790, 160, 26, 800, 260, 26),
                Matter.SOFT.glossy(0.3),
                dark);
        Matter leather = Matter.slab(60).glossy(0.3);
        stage.add(
                Curves.box(50, 230, 1200, 752, 100),
                leather,
                rgb,
                pen -> {
                    pen.patch(480, 430, 620, Tone.lighter(rgb, 0.06), 0.6);
                    pen.line(Curves.box(80, 260, 1140, 692, 80), 6, Tone.lighter(rgb, 0.13), 0.6);
                    pen.line(Curves.polygon(0, 600, 1300, 600), 12, Tone.darker(rgb, 0.22), 1);
                });
        for (double x : new double[] {50, 1250}) {
            for (double y : new double[] {230, 982}) {
                stage.add(
                        Curves.common(
                                Curves.box(50, 230, 1200, 752, 100), Curves.circle(x, y, 190)),
                        Matter.slab(24).glossy(0.35),
                        dark);
            }
        }
        strap(stage, 310, dark);
        strap(stage, 890, dark);
        stage.add(Curves.box(560, 566, 180, 84, 14), Matter.METAL.shading(0.4), BRASS);
        stage.add(Curves.circle(650, 606, 15), Matter.INK, 0x3A2A1A);
        return Prop.standing(650, 230).and("hand", 650, 150);
    }

    private static void strap(Stage stage, double x, int rgb) {
        stage.add(
                Curves.box(x, 224, 100, 764, 8),
                Matter.slab(14).glossy(0.3),
                rgb,
                pen ->
                        pen.line(
                                Curves.polygon(x + 14, 0, x + 14, 999, x + 86, 999, x + 86, 0),
                                4,
                                Tone.lighter(rgb, 0.16),
                                0.7));
        stage.add(
                Curves.minus(
                        Curves.box(x - 18, 400, 136, 118, 16), Curves.box(x + 12, 428, 76, 62, 8)),
                Matter.METAL,
                BRASS);
        stage.add(Curves.limb(x + 50, 440, 8, x + 50, 520, 8), Matter.METAL, BRASS);
    }
}
