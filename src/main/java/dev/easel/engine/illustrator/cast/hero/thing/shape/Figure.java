package dev.easel.engine.illustrator.cast.hero.thing.shape;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A flat figure of one exact colour, cut clean and lying upright. */
public record Figure(Sort sort) implements Hero {
    /** Its colour hardly answers the light: a red circle stays red. */
    private static final Matter CARD = Matter.slab(9).glossy(0.05).glowing(0.6);

    /** Which figure: its width and what it is in without words of colour. */
    public enum Sort {
        CIRCLE(1000, 0xE8573F),
        SQUARE(1000, 0x3F8FC4),
        TRIANGLE(1100, 0x4FA36B),
        RECTANGLE(1600, 0x3F8FC4),
        OVAL(1500, 0xE59A3C),
        PENTAGON(1040, 0x7A5AB0),
        HEXAGON(1120, 0xE2A93B),
        OCTAGON(1000, 0xC9483C),
        RHOMBUS(820, 0x3FA89A),
        TRAPEZOID(1500, 0xD9708A),
        PARALLELOGRAM(1600, 0x5F8FD0),
        PLUS(1000, 0x4FA36B),
        CROSS(720, 0x8A5A34),
        STAR(1040, 0xF2B92F),
        HEART(1100, 0xD92F45),
        CRESCENT(1000, 0xF2C84F),
        ANNULUS(1000, 0x3F6FC4),
        SEMICIRCLE(1940, 0xE8A23F),
        RIGHT_ARROW(1500, 0x3F6FC4),
        LINE(2600, 0x2E3440),
        DASHED_LINE(2600, 0x2E3440),
        CURVE(2200, 0xD9483B),
        ZIGZAG(2200, 0xE59A3C),
        SPIRAL(1000, 0x7A5AB0);

        private final double width;
        private final int rgb;

        Sort(double width, int rgb) {
            this.width = width;
            this.rgb = rgb;
        }
    }

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        for (Sort sort : Sort.values()) {
            heroes.put(sort.name().toLowerCase(Locale.ROOT).replace('_', '-'), new Figure(sort));
        }
        return heroes;
    }

    @Override
    public double width(Costume costume) {
        return sort.width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(sort.rgb);
        stage.add(outline(), matter(), rgb);
        double top = outline().getBounds2D().getMinY();
        return Prop.standing(sort.width / 2, top + 4).and("inside", sort.width / 2, 540);
    }

    private Matter matter() {
        return switch (sort) {
            case HEART -> Matter.SHINY.mirroring(0.12);
            case STAR -> Matter.slab(160).glossy(0.6).mirroring(0.1);
            default -> CARD;
        };
    }

    private Shape outline() {
        return switch (sort) {
            case CIRCLE -> Curves.circle(500, 500, 484);
            case SQUARE -> Curves.box(20, 20, 960, 960, 4);
            case TRIANGLE -> Curves.polygon(550, 30, 1084, 980, 16, 980);
            case RECTANGLE -> Curves.box(20, 60, 1560, 924, 4);
            case OVAL -> Curves.ellipse(750, 500, 734, 480);
            case PENTAGON -> Figures.polygon(520, 540, 520, 5);
            case HEXAGON -> Figures.polygon(560, 500, 550, 6, 30);
            case OCTAGON -> Figures.polygon(500, 500, 522, 8, 22.5);
            case RHOMBUS -> Curves.polygon(410, 16, 800, 500, 410, 984, 20, 500);
            case TRAPEZOID -> Curves.polygon(400, 150, 1100, 150, 1480, 980, 20, 980);
            case PARALLELOGRAM -> Curves.polygon(480, 180, 1580, 180, 1120, 980, 20, 980);
            case PLUS ->
                    Curves.union(
                            Curves.box(350, 20, 300, 960, 0), Curves.box(20, 350, 960, 300, 0));
            case CROSS ->
                    Curves.union(
                            Curves.box(260, 20, 200, 960, 0), Curves.box(30, 240, 660, 200, 0));
            case STAR -> Figures.star(520, 545, 530, 5);
            case HEART -> heart();
            case CRESCENT ->
                    Curves.minus(Curves.circle(500, 500, 480), Curves.circle(690, 420, 400));
            case ANNULUS ->
                    Curves.minus(Curves.circle(500, 500, 484), Curves.circle(500, 500, 320));
            case SEMICIRCLE ->
                    Curves.common(
                            Curves.ellipse(970, 980, 950, 950), Curves.box(0, 0, 1940, 980, 0));
            case RIGHT_ARROW ->
                    Curves.polygon(
                            20, 370, 880, 370, 880, 120, 1480, 500, 880, 880, 880, 630, 20, 630);
            case LINE -> Curves.box(20, 900, 2560, 84, 6);
            case DASHED_LINE -> dashes();
            case CURVE -> Strips.wave(2200);
            case ZIGZAG -> Strips.zigzag(2200);
            case SPIRAL -> Strips.spiral(500);
        };
    }

    private static Shape heart() {
        return Curves.closed(
                550, 220, 640, 90, 800, 30, 970, 90, 1070, 250, 1060, 440, 920, 660, 720, 850, 550,
                984, 380, 850, 180, 660, 40, 440, 30, 250, 130, 90, 300, 30, 460, 90);
    }

    private static Shape dashes() {
        Area all = new Area();
        for (int i = 0; i < 9; i++) {
            all.add(new Area(Curves.box(20 + i * 290, 900, 190, 84, 6)));
        }
        return all;
    }
}
