package dev.easel.engine.illustrator.cast.hero.thing.post;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Folds;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;

/** A board on a post and a flag on a pole, both plain, to be lettered. */
public final class Banners {
    private static final int POLE = 0x9A6A3C;

    private Banners() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of("sign", new Prop(1000, Banners::sign), "flag", new Prop(1000, Banners::flag));
    }

    private static Marks sign(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xE6CFA0, 0xEFE3C8, 0xDDBF8C);
        Timber.board(stage, Curves.box(455, 60, 90, 930, 14), Tone.darker(POLE, 0.08), false);
        Timber.board(stage, Curves.box(30, 110, 940, 450, 26), POLE, true);
        stage.add(
                Curves.box(66, 146, 868, 378, 14),
                Matter.slab(8).shading(0.15),
                rgb,
                pen -> {
                    Timber.grain(pen, Curves.box(66, 146, 868, 378, 0).getBounds2D(), rgb, true);
                    pen.fill(Curves.box(66, 146, 868, 378, 14), rgb, 0.6);
                });
        for (double x : new double[] {48, 952}) {
            for (double y : new double[] {130, 540}) {
                stage.add(Curves.circle(x, y, 10), Matter.SHINY, 0x6F6A66);
            }
        }
        return Prop.standing(500, 60)
                .and("hand", 500, 800)
                .and("face-top-left", 90, 170)
                .and("face-bottom-right", 910, 500);
    }

    private static Marks flag(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xD2383C, 0x2F6FB8, 0x2F8F5F);
        stage.add(Curves.limb(80, 46, 17, 80, 984, 20), Matter.SOFT.glossy(0.5), 0xD8D4CC);
        stage.add(Curves.circle(80, 36, 30), Matter.METAL, 0xD0A04A);
        stage.add(
                cloth(),
                Matter.slab(26).glossy(0.12),
                rgb,
                pen -> {
                    pen.fadeAcross(200, 420, Tone.lighter(rgb, 0.07), 0.5)
                            .fadeAcross(430, 640, Tone.darker(rgb, 0.09), 0.6)
                            .fadeAcross(680, 900, Tone.lighter(rgb, 0.09), 0.7);
                    Folds.press(
                            pen,
                            rgb,
                            new double[] {420, 70, 380, 520},
                            new double[] {660, 120, 610, 580},
                            new double[] {880, 120, 850, 570});
                });
        return Prop.standing(80, 40)
                .and("hand", 80, 860)
                .and("face-top-left", 160, 160)
                .and("face-bottom-right", 880, 480);
    }

    private static Shape cloth() {
        Path2D edge = Curves.open(88, 80, 300, 60, 520, 110, 740, 150, 962, 110);
        edge.append(Curves.open(962, 110, 940, 330, 962, 546), true);
        edge.append(Curves.open(962, 546, 740, 590, 520, 550, 300, 496, 88, 516), true);
        edge.closePath();
        return edge;
    }
}
