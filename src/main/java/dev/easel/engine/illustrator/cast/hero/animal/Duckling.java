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

/** A water bird or hen in profile: duck, chicken. */
public record Duckling(Sort sort) implements Hero {
    /** Which bird. */
    public enum Sort {
        DUCK,
        CHICKEN
    }

    @Override
    public double width(Costume costume) {
        return 1060;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        boolean duck = sort == Sort.DUCK;
        int rgb =
                costume.ownColor(
                        duck
                                ? new int[] {0xF4F0E6, 0xF2CF4A, 0xA98A66}
                                : new int[] {0xF5EEE2, 0xB5673A, 0x8A5A3A});
        Matter down =
                Matter.SOFT.coated(Coat.leaves(46, Flow.towards(-1, 0.4)).ruffled(0.3).wide(17));
        tail(stage, rgb, duck);
        for (double x : new double[] {480, 580}) {
            stage.add(
                    Curves.limb(x, 800, 17, x + 6, 900, 13, x + 8, 950, 13), Matter.SOFT, 0xE98F2E);
            stage.add(
                    Curves.closed(x - 30, 960, x + 20, 940, x + 96, 968, x + 90, 984, x - 24, 984),
                    Matter.slab(12),
                    0xE98F2E);
        }
        stage.add(
                Curves.closed(
                        120, 520, 260, 500, 440, 480, 600, 420, 640, 300, 640, 180, 760, 110, 860,
                        170, 870, 300, 850, 460, 860, 600, 780, 760, 620, 850, 420, 850, 240, 760,
                        140, 640),
                down,
                rgb,
                pen -> pen.fade(720, 880, Tone.darker(rgb, 0.08), 0.6));
        stage.add(
                Curves.closed(
                        620, 540, 660, 620, 600, 720, 460, 760, 300, 740, 190, 650, 340, 620, 480,
                        540),
                down.shading(0.45),
                Tone.darker(rgb, 0.05),
                pen -> pen.fade(660, 770, Tone.darker(rgb, 0.14), 0.7));
        head(stage, duck);
        return Marks.foot(540, 980)
                .and("head", 760, 120)
                .and("back", 420, 490)
                .and("top", 760, 110);
    }

    private static void tail(Stage stage, int rgb, boolean duck) {
        for (int i = 0; i < 5; i++) {
            double up = duck ? 430 + i * 36 : 250 + i * 66;
            stage.add(
                    Curves.limb(300, 600, 50, 190, (600 + up) / 2, 42, 60 + i * 14, up, 18),
                    Matter.slab(24).shading(0.35),
                    Tone.darker(rgb, 0.03 * (5 - i)));
        }
    }

    private static void head(Stage stage, boolean duck) {
        if (duck) {
            stage.add(
                    Curves.closed(850, 200, 930, 214, 1030, 236, 1040, 262, 940, 286, 850, 270),
                    Matter.slab(40).glossy(0.4),
                    0xF0A02E,
                    pen -> pen.line(Curves.open(850, 250, 940, 256, 1030, 246), 5, 0xA8621C, 0.8));
            Eye.button(stage, 800, 200, 25);
            return;
        }
        for (int i = 0; i < 4; i++) {
            stage.add(
                    Curves.ellipse(
                            690 + i * 48, 96 + (i == 0 || i == 3 ? 26 : 0), 34, 54, i * 10 - 15),
                    Matter.SOFT.glossy(0.3),
                    0xD2352E);
        }
        stage.add(
                Curves.closed(850, 300, 876, 340, 870, 410, 836, 420, 826, 350),
                Matter.SOFT.glossy(0.3),
                0xD2352E);
        stage.add(
                Curves.polygon(856, 200, 980, 250, 856, 284),
                Matter.slab(30).glossy(0.4),
                0xF0A83A);
        Eye.button(stage, 800, 206, 24);
    }
}
