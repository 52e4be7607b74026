package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Shoes, seen from the side, toes to the right. */
public final class Shoes {
    private static final Matter UPPER = Matter.slab(130).shading(0.4);

    private Shoes() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "running-shoe", new Prop(1900, Shoes::sneaker),
                "hiking-boot", new Prop(1240, Shoes::boot),
                "high-heeled-shoe", new Prop(1300, Shoes::heel),
                "socks", new Prop(940, Shoes::sock),
                "roller-skate", new Prop(1300, Shoes::skate));
    }

    private static Marks sneaker(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE2483C, 0x3F7FC4, 0xF4F1EA, 0x3FA87A);
        int sole = 0xF7F4EC;
        int seam = Tone.darker(rgb, 0.12);
        stage.add(
                Curves.closed(380, 200, 560, 120, 760, 200, 700, 330, 450, 300),
                Matter.slab(40),
                Tone.darker(rgb, 0.22));
        stage.add(
                Curves.closed(
                        80, 300, 150, 150, 260, 110, 360, 250, 520, 290, 700, 220, 800, 170, 1000,
                        330, 1300, 500, 1640, 560, 1830, 690, 1840, 830, 1000, 860, 90, 840, 60,
                        560),
                UPPER,
                rgb,
                pen ->
                        pen.line(Curves.open(420, 820, 700, 560, 1010, 690), 90, sole, 1)
                                .line(Curves.open(1330, 520, 1400, 660, 1560, 800), 9, seam, 0.8)
                                .line(Curves.open(110, 330, 250, 420, 240, 830), 9, seam, 0.8));
        stage.add(
                Curves.closed(
                        50, 800, 500, 830, 1000, 830, 1500, 800, 1850, 770, 1880, 860, 1800, 950,
                        1000, 980, 200, 980, 50, 930),
                Matter.slab(50).shading(0.3),
                sole,
                pen -> pen.line(Curves.open(40, 910, 900, 925, 1890, 880), 16, rgb, 0.8));
        laces(stage, new double[] {760, 250, 1180, 470}, 0xFDFBF5);
        return Prop.standing(950, 150).and("inside", 520, 240);
    }

    private static void laces(Stage stage, double[] line, int rgb) {
        for (int i = 0; i < 5; i++) {
            double x = line[0] + (line[2] - line[0]) * i / 4;
            double y = line[1] + (line[3] - line[1]) * i / 4;
            stage.add(
                    Curves.limb(x + 40, y - 30, 17, x - 30, y + 40, 18, x - 70, y + 120, 15),
                    Matter.SOFT.shading(0.4),
                    rgb);
        }
    }

    private static Marks boot(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x8A5A34, 0x5A3A28, 0xC29A5A);
        int seam = Tone.darker(rgb, 0.12);
        stage.add(Curves.ellipse(410, 80, 260, 50), Matter.slab(16), Tone.darker(rgb, 0.25));
        stage.add(
                Curves.closed(
                        140, 90, 410, 130, 680, 80, 690, 400, 800, 560, 1060, 640, 1190, 760, 1190,
                        860, 600, 890, 120, 880, 110, 600, 150, 360),
                UPPER.glossy(0.35),
                rgb,
                pen ->
                        pen.line(Curves.open(900, 590, 880, 720, 960, 870), 9, seam, 0.8)
                                .line(Curves.open(130, 480, 380, 560, 420, 880), 9, seam, 0.8));
        stage.add(
                Curves.closed(
                        80, 850, 600, 870, 1200, 840, 1220, 920, 1180, 984, 500, 980, 440, 940, 400,
                        984, 90, 984),
                Matter.slab(40),
                0x3A2A22);
        laces(stage, new double[] {600, 180, 780, 540}, costume.color(1, 0xE9C46A));
        stage.add(
                Curves.limb(140, 100, 42, 410, 140, 42, 680, 92, 42),
                Matter.SOFT,
                Tone.lighter(rgb, 0.04));
        return Prop.standing(600, 90).and("inside", 410, 110);
    }

    private static Marks heel(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC22F3C, 0x24242A);
        Matter patent = Matter.SHINY.mirroring(0.15);
        stage.add(
                Curves.limb(140, 460, 60, 120, 700, 30, 130, 970, 18),
                patent,
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(
                        90, 330, 140, 240, 240, 330, 500, 560, 760, 760, 960, 740, 1180, 830, 1280,
                        930, 1240, 984, 820, 984, 520, 820, 260, 560, 110, 480),
                patent,
                rgb);
        return Prop.standing(650, 260);
    }

    private static Marks sock(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE2584A, 0x4F8FC4, 0x4F9A6A);
        int second = costume.color(1, 0xFBF5E6);
        stage.add(
                Curves.closed(
                        180, 60, 350, 90, 520, 50, 530, 400, 600, 580, 820, 760, 900, 880, 830, 970,
                        620, 960, 380, 820, 200, 680, 160, 500, 190, 300),
                UPPER,
                rgb,
                pen -> {
                    for (int i = 0; i < 4; i++) {
                        double y = 220 + i * 120;
                        pen.line(Curves.open(100, y, 350, y + 20, 640, y - 20), 50, second, 1);
                    }
                    pen.patch(860, 900, 170, second, 1).patch(240, 690, 130, second, 1);
                });
        stage.add(
                Curves.closed(160, 40, 350, 70, 540, 30, 550, 150, 350, 190, 170, 150),
                UPPER,
                second);
        return Prop.standing(500, 40).and("inside", 350, 60);
    }

    private static Marks skate(Stage stage, Costume costume) {
        boot(stage.with(new AffineTransform(1, 0, 0, 0.82, 20, 0)), costume);
        for (int i = 0; i < 4; i++) {
            stage.add(new Ellipsoid(200 + i * 300, 900, 96, 84), Matter.SHINY, 0xF2C23F);
            stage.add(new Ellipsoid(200 + i * 300, 900, 34, 30), Matter.METAL, 0xC9CED6);
        }
        return Prop.standing(640, 90);
    }
}
