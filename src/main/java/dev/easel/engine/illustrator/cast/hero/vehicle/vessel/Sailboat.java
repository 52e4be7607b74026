package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A small wooden sailing boat. */
public final class Sailboat implements Hero {
    @Override
    public double width(Costume costume) {
        return 900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int hull = costume.mainColor(0xB5473A, 0x2F6E9E, 0x8A5A34, 0x3F8F7A);
        int sail = costume.color(1, 0xF8F1E2);
        stage.add(
                Curves.limb(420, 850, 11, 424, 500, 10, 428, 60, 7),
                Matter.SOFT.glossy(0.3),
                0x8F6236);
        stage.add(Curves.closed(426, 40, 350, 62, 426, 84), Matter.slab(8), hull);
        stage.add(
                Curves.closed(408, 90, 330, 300, 230, 520, 110, 740, 260, 764, 408, 772),
                cloth(),
                Tone.darker(sail, 0.03),
                pen -> seams(pen, sail));
        stage.add(
                Curves.closed(444, 120, 560, 300, 690, 560, 780, 750, 620, 740, 446, 770, 470, 460),
                cloth(),
                sail,
                pen -> {
                    seams(pen, sail);
                    pen.line(Curves.open(440, 640, 600, 600, 780, 620), 44, hull, 0.85);
                });
        stage.add(Curves.limb(90, 786, 9, 420, 782, 10, 700, 778, 8), Matter.SOFT, 0x8F6236);
        hull(stage, hull);
        return Marks.foot(440, 950)
                .and("inside", 300, 830)
                .and("back", 300, 830)
                .and("top", 426, 40);
    }

    private static Matter cloth() {
        return Matter.slab(130).shading(0.4);
    }

    private static void seams(Pen pen, int rgb) {
        for (int i = 1; i < 6; i++) {
            pen.line(
                    Curves.open(60, 140 + i * 110, 430, 170 + i * 104, 820, 140 + i * 110),
                    4,
                    Tone.darker(rgb, 0.1),
                    0.6);
        }
    }

    /** A clinker-built hull; its water line is at y = 940. */
    static void hull(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        50, 826, 40, 836, 120, 930, 220, 976, 440, 984, 660, 976, 770, 930, 862,
                        806, 850, 800, 640, 832, 400, 840, 200, 836),
                Matter.slab(90).glossy(0.45),
                rgb,
                pen -> {
                    for (int i = 0; i < 4; i++) {
                        double y = 866 + i * 28;
                        pen.line(
                                Curves.open(40, y - 22, 300, y + 8, 600, y + 4, 880, y - 40),
                                4,
                                Tone.darker(rgb, 0.13),
                                0.8);
                    }
                    pen.fade(925, 985, Tone.darker(rgb, 0.2), 0.7);
                });
        stage.add(
                Curves.limb(46, 830, 11, 220, 842, 12, 440, 846, 12, 660, 836, 12, 858, 804, 10),
                Matter.SOFT.glossy(0.3),
                0xE9D8B4);
    }
}
