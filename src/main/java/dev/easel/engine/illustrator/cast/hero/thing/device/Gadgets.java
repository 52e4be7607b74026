package dev.easel.engine.illustrator.cast.hero.thing.device;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.util.Map;

/** Cameras, radios, microphones and the like. */
public final class Gadgets {
    private static final Matter SHELL = Matter.slab(40).glossy(0.35);
    private static final int STEEL = 0xC9CED6;

    private Gadgets() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "camera", new Prop(1360, Gadgets::camera),
                "radio", new Prop(1440, Gadgets::radio),
                "microphone", new Prop(520, Gadgets::microphone),
                "headphone", new Prop(1000, Gadgets::headphones),
                "keyboard", new Prop(2400, Gadgets::keyboard),
                "telephone", new Prop(1300, Gadgets::telephone),
                "toaster", new Prop(1200, Gadgets::toaster),
                "coffee-machine", new Prop(900, CoffeeMachine::draw));
    }

    private static Marks camera(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2E2B2E, 0x7A4A32, 0x3F5F7A);
        stage.add(Curves.polygon(470, 200, 540, 90, 820, 90, 890, 200), Matter.slab(20), STEEL);
        stage.add(Curves.box(180, 130, 160, 90, 20), Matter.METAL, STEEL);
        stage.add(Curves.box(1010, 140, 120, 80, 20), Matter.METAL, STEEL);
        stage.add(Curves.box(40, 190, 1280, 780, 110), SHELL, STEEL);
        stage.add(
                Curves.box(40, 330, 1280, 500, 10),
                Matter.slab(20),
                rgb,
                pen -> {
                    for (int i = 0; i < 300; i++) {
                        double x = 40 + i * 397 % 1280;
                        pen.fill(
                                Curves.circle(x, 330 + i * 211 % 500, 7),
                                Tone.lighter(rgb, 0.05),
                                0.7);
                    }
                });
        lens(stage, 680, 590, 330);
        stage.add(Curves.box(1080, 230, 150, 76, 16), Matter.slab(10).glossy(0.9), 0x2B3A4A);
        stage.add(Curves.circle(230, 262, 30), Matter.SHINY, 0xD2403A);
        return Prop.standing(680, 100);
    }

    private static void lens(Stage stage, double x, double y, double r) {
        stage.add(new Torus(x, y, r - 34, 40, 1), Matter.METAL, STEEL);
        stage.add(Curves.circle(x, y, r - 60), Matter.slab(40).glossy(0.5), 0x1E1E22);
        stage.add(new Torus(x, y, r - 120, 26, 1), Matter.SHINY.mirroring(0.2), 0x33333A);
        stage.add(
                new Ellipsoid(x, y, r - 140, r - 140),
                Matter.SHINY.glossy(0.95).mirroring(0.2),
                0x1F2F55,
                pen -> pen.patch(x + 60, y + 70, r * 0.5, 0x7A4FA8, 0.8));
        stage.add(
                Curves.ellipse(x - 60, y - 70, 50, 34, -40),
                Matter.INK.clear(0.75).glowing(0.7),
                0xFFFFFF);
    }

    private static Marks radio(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC2553F, 0x4F8A8B, 0xA8703F);
        stage.add(Curves.limb(1180, 280, 10, 1390, 30, 7), Matter.METAL, STEEL);
        stage.add(
                Curves.limb(320, 280, 22, 360, 130, 24, 1000, 130, 24, 1040, 280, 22),
                Matter.SOFT,
                Tone.darker(rgb, 0.1));
        stage.add(Curves.box(40, 240, 1360, 740, 110), SHELL, rgb);
        stage.add(
                Curves.box(110, 320, 640, 580, 50),
                Matter.slab(20),
                0xEFE3C8,
                pen -> {
                    for (int i = 0; i < 150; i++) {
                        pen.fill(
                                Curves.circle(140 + i % 15 * 42, 355 + i / 15 * 58, 13),
                                0x5A4632,
                                0.9);
                    }
                });
        stage.add(
                Curves.box(810, 330, 510, 170, 30),
                Matter.slab(10).glossy(0.8).glowing(0.4),
                0xFCEFCB,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        pen.line(
                                Curves.polygon(
                                        850 + i * 40, 370, 850 + i * 40, i % 3 == 0 ? 440 : 410),
                                5,
                                0x5A4632,
                                1);
                    }
                    pen.line(Curves.polygon(1100, 340, 1100, 490), 8, 0xD2403A, 1);
                });
        for (double x : new double[] {930, 1200}) {
            Profile knob = new Profile(x, 0.9, 700, 96, 730, 110);
            stage.add(knob, Matter.METAL, 0xD9C8A0);
            stage.add(Curves.circle(x, 700, 92), Matter.slab(20).glossy(0.5), 0xE6D8B4);
            stage.add(Curves.box(x - 6, 620, 12, 60, 6), Matter.INK, 0x5A4632);
        }
        return Prop.standing(720, 240);
    }

    private static Marks microphone(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2E3038, 0xC3C8D0);
        Profile grip = new Profile(260, 0.14, 380, 130, 440, 118, 960, 76, 978, 66);
        stage.add(grip, Matter.SHINY.mirroring(0.3), rgb);
        Profile collar = new Profile(260, 0.14, 330, 150, 400, 146);
        stage.add(collar, Matter.METAL, 0xD9B45A);
        stage.add(
                new Ellipsoid(260, 210, 196, 196),
                Matter.METAL,
                0xB4BAC4,
                pen -> {
                    for (int i = -12; i <= 12; i++) {
                        pen.line(
                                Curves.polygon(260 + i * 30 - 200, 0, 260 + i * 30 + 200, 420),
                                6,
                                0x4A5058,
                                0.8);
                        pen.line(
                                Curves.polygon(260 + i * 30 + 200, 0, 260 + i * 30 - 200, 420),
                                6,
                                0x4A5058,
                                0.8);
                    }
                });
        stage.add(
                Curves.limb(68, 226, 12, 160, 250, 16, 260, 258, 17, 360, 250, 16, 452, 226, 12),
                Matter.METAL,
                STEEL);
        stage.add(Curves.box(236, 520, 48, 90, 20), Matter.slab(10), 0x6A707A);
        return Prop.standing(260, 20);
    }

    private static Marks headphones(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2E3038, 0xD2503F, 0xF2EFE6);
        stage.add(
                Curves.limb(
                        130, 640, 34, 120, 400, 38, 260, 150, 46, 500, 70, 52, 740, 150, 46, 880,
                        400, 38, 870, 640, 34),
                Matter.SOFT.glossy(0.5),
                rgb);
        for (int side = -1; side <= 1; side += 2) {
            double x = 500 + side * 360;
            stage.add(Curves.ellipse(x - side * 60, 720, 110, 220), Matter.SOFT, 0x3A3A40);
            stage.add(
                    Curves.ellipse(x + side * 20, 720, 110, 200),
                    Matter.SHINY.mirroring(0.15),
                    rgb);
            stage.add(Curves.ellipse(x + side * 40, 720, 60, 120), Matter.METAL, STEEL);
        }
        return Marks.foot(500, 940).and("top", 500, 30).and("hand", 500, 60).and("head", 500, 120);
    }

    private static Marks keyboard(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xE6E6E2, 0x3A3E46);
        stage.add(
                Curves.polygon(220, 560, 2180, 560, 2370, 930, 30, 930),
                Matter.slab(24),
                rgb,
                pen ->
                        Keys.board(
                                pen,
                                new double[] {290, 590, 2110, 2260, 905},
                                Tone.lightness(rgb) > 0.5 ? 0xFBFAF6 : 0x6A707C));
        stage.add(Curves.box(26, 926, 2348, 50, 24), SHELL, Tone.darker(rgb, 0.08));
        return Prop.standing(1200, 700);
    }

    private static Marks telephone(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB8303A, 0x2B2B30, 0x3F6F8F);
        stage.add(
                Curves.closed(
                        260, 420, 650, 370, 1040, 420, 1170, 800, 1200, 970, 650, 984, 100, 970,
                        130, 800),
                Matter.SHINY.glossy(0.6).mirroring(0.1),
                rgb);
        stage.add(
                Curves.circle(650, 710, 220), Matter.slab(30).glossy(0.7).mirroring(0.3), 0xE6DEC8);
        for (int i = 0; i < 10; i++) {
            double a = Math.toRadians(-60 + i * 30);
            stage.add(
                    Curves.circle(650 + Math.cos(a) * 160, 710 - Math.sin(a) * 160, 36),
                    Matter.slab(10).shading(0),
                    0x4A4038);
        }
        stage.add(Curves.circle(650, 710, 80), Matter.METAL, STEEL);
        stage.add(
                Curves.limb(
                        150, 330, 110, 200, 210, 80, 420, 130, 62, 650, 110, 60, 880, 130, 62, 1100,
                        210, 80, 1150, 330, 110),
                Matter.SHINY.glossy(0.7).shading(0.5).mirroring(0.1),
                Tone.lighter(rgb, 0.02));
        return Prop.standing(650, 90);
    }

    private static Marks toaster(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC3C8D0, 0xC94A3F, 0x8FC4B8);
        for (double x : new double[] {380, 660}) {
            stage.add(
                    Curves.box(x - 100, 70, 330, 330, 90),
                    Matter.slab(40),
                    0xC98A4A,
                    pen -> pen.fill(Curves.box(x - 70, 100, 270, 300, 70), 0xE9BE7F, 1));
        }
        stage.add(Curves.box(80, 280, 1040, 640, 170), Matter.SHINY.mirroring(0.5), rgb);
        stage.add(Curves.box(240, 290, 720, 46, 22), Matter.slab(8), 0x3A3A40);
        stage.add(Curves.box(60, 880, 1080, 90, 30), SHELL, 0x3A3A40);
        stage.add(Curves.box(1090, 480, 90, 60, 20), Matter.SHINY, 0x2B2B30);
        stage.add(new Ellipsoid(960, 760, 50, 50), Matter.METAL, 0x6A707A);
        return Prop.standing(600, 80);
    }
}
