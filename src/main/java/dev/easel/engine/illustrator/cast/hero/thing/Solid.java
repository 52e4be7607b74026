package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A geometric body or figure, plainly shaded. */
public record Solid(Form form) implements Hero {
    /** Which one. */
    public enum Form {
        CUBE,
        SPHERE,
        PYRAMID,
        CIRCLE,
        SQUARE,
        TRIANGLE,
        HEART,
        STAR
    }

    @Override
    public double width(Costume costume) {
        return form == Form.PYRAMID || form == Form.TRIANGLE || form == Form.HEART ? 1100 : 1000;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(own());
        Matter disc = Matter.slab(30).glossy(0.3);
        switch (form) {
            case CUBE -> cube(stage, rgb);
            case SPHERE ->
                    stage.add(
                            Curves.circle(500, 500, 484),
                            Matter.SHINY.glossy(0.55),
                            rgb,
                            pen -> pen.patch(640, 840, 420, Tone.lighter(rgb, 0.08), 0.5));
            case PYRAMID -> pyramid(stage, rgb);
            case CIRCLE -> stage.add(Curves.circle(500, 500, 484), disc, rgb);
            case SQUARE -> stage.add(Curves.box(20, 20, 960, 960, 24), disc, rgb);
            case TRIANGLE -> stage.add(Curves.polygon(550, 24, 1084, 980, 16, 980), disc, rgb);
            case HEART ->
                    stage.add(
                            Curves.closed(
                                    550, 220, 640, 90, 800, 30, 970, 90, 1070, 250, 1060, 440, 920,
                                    660, 720, 850, 550, 984, 380, 850, 180, 660, 40, 440, 30, 250,
                                    130, 90, 300, 30, 460, 90),
                            Matter.SHINY.glossy(0.7),
                            rgb);
            case STAR ->
                    stage.add(
                            star(),
                            Matter.slab(160).glossy(0.6),
                            rgb,
                            pen -> pen.patch(500, 520, 400, Tone.lighter(rgb, 0.1), 0.8));
        }
        double x = width(costume) / 2;
        double top = form == Form.CUBE ? 130 : 20;
        return Marks.foot(x, 982).and("top", x, top).and("back", x, top + 20).and("inside", x, 560);
    }

    private int own() {
        return switch (form) {
            case CUBE -> 0x3F7FD0;
            case SPHERE -> 0xD9483B;
            case PYRAMID, STAR -> 0xF2B92F;
            case CIRCLE -> 0xE8573F;
            case SQUARE -> 0x3F8FC4;
            case TRIANGLE -> 0x4FA36B;
            case HEART -> 0xD92F45;
        };
    }

    private static void cube(Stage stage, int rgb) {
        Matter face = Matter.slab(10).glossy(0.25).shading(0);
        stage.add(
                Curves.polygon(500, 20, 964, 226, 500, 452, 36, 226), face, Tone.lighter(rgb, 0.1));
        stage.add(Curves.polygon(36, 226, 500, 452, 500, 984, 36, 744), face, rgb);
        stage.add(
                Curves.polygon(964, 226, 500, 452, 500, 984, 964, 744),
                face,
                Tone.darker(rgb, 0.12));
    }

    private static void pyramid(Stage stage, int rgb) {
        Matter face = Matter.slab(8).glossy(0.15).shading(0);
        stage.add(Curves.polygon(520, 16, 690, 984, 20, 850), face, rgb);
        stage.add(Curves.polygon(520, 16, 1080, 830, 690, 984), face, Tone.darker(rgb, 0.15));
    }

    private static Shape star() {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double a = -Math.PI / 2 + i * Math.PI / 5;
            double r = i % 2 == 0 ? 510 : 225;
            xy[2 * i] = 500 + Math.cos(a) * r * 0.95;
            xy[2 * i + 1] = 530 + Math.sin(a) * r;
        }
        return Curves.polygon(xy);
    }
}
