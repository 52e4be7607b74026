package dev.easel.engine.illustrator.cast.hero.thing.shape;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A geometric body, plainly lit. */
public record Solid(Sort sort) implements Hero {
    private static final Matter PLAIN = Matter.SOFT.glossy(0.3).shading(0);

    /** Which body: its width and its own colour. */
    public enum Sort {
        CUBE(1000, 0x3F7FD0),
        CUBOID(1500, 0x4FA36B),
        SPHERE(1000, 0xD9483B),
        PYRAMID(1100, 0xF2B92F),
        CONE(860, 0xE8803C),
        CYLINDER(700, 0x3FA89A),
        PRISM(1400, 0x7A5AB0),
        TORUS(1300, 0xE2607A),
        TETRAHEDRON(1100, 0x5F8FD0);

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
            heroes.put(sort.name().toLowerCase(Locale.ROOT), new Solid(sort));
        }
        return heroes;
    }

    @Override
    public double width(Costume costume) {
        return sort.width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Stuff stuff = Stuff.of(costume, PLAIN, sort.rgb);
        switch (sort) {
            case CUBE -> cube(stage, stuff);
            case CUBOID -> new Block(30, 420, 1050, 560, 390, 260).draw(stage, stuff);
            case SPHERE -> sphere(stage, stuff);
            case PYRAMID -> pyramid(stage, stuff);
            case CONE -> stuff.add(stage, new Profile(430, 0.2, 20, 4, 900, 410));
            case CYLINDER -> cylinder(stage, stuff);
            case PRISM -> prism(stage, stuff);
            case TORUS -> stuff.add(stage, new Torus(650, 560, 430, 200, 0.5));
            case TETRAHEDRON -> tetrahedron(stage, stuff);
        }
        double x = sort.width / 2;
        double top = sort == Sort.CUBE ? 130 : sort == Sort.CUBOID ? 300 : 30;
        return Prop.standing(x, top).and("inside", x, 560);
    }

    private static void cube(Stage stage, Stuff stuff) {
        stuff.add(
                stage,
                new Facet(Curves.polygon(500, 20, 964, 226, 500, 452, 36, 226), 0, -0.8, 0.6));
        stuff.add(
                stage,
                new Facet(Curves.polygon(36, 226, 500, 452, 500, 984, 36, 744), -0.6, 0.1, 0.78));
        stuff.darker(0.05)
                .add(
                        stage,
                        new Facet(
                                Curves.polygon(964, 226, 500, 452, 500, 984, 964, 744),
                                0.62,
                                0.08,
                                0.78));
        int edge = Tone.lighter(stuff.rgb(), 0.16);
        stage.add(ridge(36, 226, 500, 452), Matter.INK.clear(0.6), edge);
        stage.add(ridge(500, 452, 964, 226), Matter.INK.clear(0.6), edge);
        stage.add(ridge(500, 452, 500, 984), Matter.INK.clear(0.6), edge);
    }

    private static Shape ridge(double x, double y, double toX, double toY) {
        return new BasicStroke(6).createStrokedShape(new Line2D.Double(x, y, toX, toY));
    }

    private static void sphere(Stage stage, Stuff stuff) {
        Matter polished = stuff.matter().glossy(Math.max(0.6, stuff.matter().gloss()));
        stage.add(
                new Ellipsoid(500, 500, 484, 484),
                polished,
                stuff.rgb(),
                pen -> pen.patch(640, 860, 420, Tone.lighter(stuff.rgb(), 0.08), 0.6));
    }

    private static void pyramid(Stage stage, Stuff stuff) {
        stuff.add(stage, new Facet(Curves.polygon(520, 16, 690, 984, 20, 850), -0.45, -0.3, 0.84));
        stuff.darker(0.06)
                .add(
                        stage,
                        new Facet(Curves.polygon(520, 16, 1080, 830, 690, 984), 0.62, -0.12, 0.78));
    }

    private static void tetrahedron(Stage stage, Stuff stuff) {
        stuff.add(stage, new Facet(Curves.polygon(560, 16, 480, 984, 20, 790), -0.6, -0.3, 0.75));
        stuff.darker(0.05)
                .add(
                        stage,
                        new Facet(Curves.polygon(560, 16, 1080, 760, 480, 984), 0.6, -0.2, 0.77));
    }

    private static void cylinder(Stage stage, Stuff stuff) {
        Profile body = new Profile(350, 0.2, 110, 330, 900, 330);
        stuff.add(stage, body);
        stuff.add(stage, new Facet(body.ring(110), 0, -0.8, 0.6));
    }

    private static void prism(Stage stage, Stuff stuff) {
        stuff.add(stage, new Facet(Curves.polygon(440, 230, 840, 980, 40, 980), -0.25, 0.05, 0.96));
        stuff.darker(0.04)
                .add(
                        stage,
                        new Facet(
                                Curves.polygon(440, 230, 960, 40, 1370, 780, 840, 980),
                                0.55,
                                -0.5,
                                0.67));
    }
}
