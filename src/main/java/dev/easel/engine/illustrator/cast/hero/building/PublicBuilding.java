package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Brick and glass of the town: school, station, hospital, factory, hotel. */
public record PublicBuilding(Purpose purpose) implements Hero {
    /** What it is for. */
    public enum Purpose {
        SCHOOL,
        STATION,
        HOSPITAL,
        FACTORY,
        HOTEL
    }

    private static final double X = 850;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        boolean lit = costume.is("night", "lit", "glowing");
        switch (purpose) {
            case SCHOOL -> school(stage, costume.mainColor(0xB5583F, 0xA84E3A, 0xC98A5A), lit);
            case STATION -> station(stage, costume.mainColor(0xD9B98A, 0xC9785A), lit);
            case HOSPITAL -> hospital(stage, costume.mainColor(0xF2F4F4), lit);
            case FACTORY -> factory(stage, costume.mainColor(0xA8604A, 0x9A8A7A), lit);
            case HOTEL -> hotel(stage, costume.mainColor(0xF0E0C0, 0xE0C4B0), lit);
        }
        return Marks.foot(X, 984)
                .and("top", X, 120)
                .and("inside", X, 940)
                .and("door", X, 970)
                .and("back", 400, 400);
    }

    private static void wing(Stage stage, Rectangle2D at, int wall, Facade windows) {
        Masonry.wall(stage, at, wall, 44);
        windows.windows(stage, 0xF8F2E4);
    }

    private static void eaves(Stage stage, double x, double y, double w) {
        stage.add(Curves.box(x, y, w, 34, 6), Matter.slab(10).shading(0.5), 0xF1E8D6);
    }

    private static void clock(Stage stage, double x, double y, double r) {
        stage.add(Curves.circle(x, y, r), Matter.slab(10), 0x5A4A3A);
        stage.add(
                Curves.circle(x, y, r * 0.84),
                Matter.slab(6),
                0xFFFBF0,
                pen ->
                        pen.line(Curves.open(x, y, x, y - r * 0.6), r * 0.12, 0x2A2422, 1)
                                .line(
                                        Curves.open(x, y, x + r * 0.42, y + r * 0.2),
                                        r * 0.12,
                                        0x2A2422,
                                        1));
    }

    private static void steps(Stage stage, double half) {
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.box(X - half - i * 20, 940 + i * 15, 2 * half + i * 40, 18, 3),
                    Matter.slab(5).shading(0.3),
                    0xC9C2B4);
        }
    }

    private static void doors(Stage stage, int rgb) {
        Masonry.door(stage, new Rectangle2D.Double(X - 116, 720, 110, 220), rgb);
        Masonry.door(stage, new Rectangle2D.Double(X + 6, 720, 110, 220), rgb);
    }

    private static void school(Stage stage, int wall, boolean lit) {
        wing(
                stage,
                new Rectangle2D.Double(60, 430, 1580, 554),
                wall,
                new Facade(new Rectangle2D.Double(90, 470, 520, 420), 4, 2, lit));
        new Facade(new Rectangle2D.Double(1090, 470, 520, 420), 4, 2, lit).windows(stage, 0xF8F2E4);
        Masonry.roof(stage, Curves.polygon(120, 300, 1580, 300, 1670, 440, 30, 440), 0x6A5A58, 40);
        Masonry.wall(
                stage,
                Curves.polygon(X - 230, 984, X - 230, 330, X, 170, X + 230, 330, X + 230, 984),
                Tone.lighter(wall, 0.03),
                44);
        stage.add(
                Curves.polygon(
                        X, 120, X + 280, 320, X + 262, 352, X, 172, X - 262, 352, X - 280, 320),
                Matter.slab(12).shading(0.5),
                0xF1E8D6);
        clock(stage, X, 330, 66);
        new Facade(new Rectangle2D.Double(X - 200, 430, 400, 220), 3, 1, lit)
                .windows(stage, 0xF8F2E4);
        doors(stage, 0x2F5F7A);
        steps(stage, 150);
        stage.add(Curves.limb(X, 130, 6, X, 20, 5), Matter.SOFT, 0x8A8F98);
        stage.add(
                Curves.closed(
                        X + 4, 22, X + 60, 12, X + 120, 26, X + 118, 78, X + 60, 70, X + 4, 80),
                Matter.slab(14),
                0xD9483B);
    }

    private static void station(Stage stage, int wall, boolean lit) {
        Masonry.wall(stage, Curves.box(60, 480, 1580, 504, 4), wall, 60);
        for (int i = 0; i < 4; i++) {
            for (double x : new double[] {100 + i * 130, 1110 + i * 130}) {
                arched(stage, x, 560, 90, lit);
            }
        }
        eaves(stage, 40, 456, 1620);
        Masonry.wall(
                stage,
                Curves.union(
                        Curves.box(X - 330, 470, 660, 514, 2), Curves.ellipse(X, 470, 330, 250)),
                Tone.lighter(wall, 0.03),
                60);
        Shape fan =
                Curves.minus(Curves.ellipse(X, 480, 270, 200), Curves.box(0, 480, 1700, 300, 0));
        stage.add(
                fan,
                Matter.slab(8).glossy(0.8).glowing(lit ? 0.7 : 0),
                lit ? Masonry.LAMPLIGHT : Masonry.GLASS,
                pen -> {
                    pen.fade(480, 280, 0xD8EEF6, 0.7);
                    for (int i = 0; i <= 10; i++) {
                        double a = Math.PI * i / 10;
                        pen.line(
                                Curves.open(X, 480, X - Math.cos(a) * 300, 480 - Math.sin(a) * 230),
                                7,
                                0x5A4A3A,
                                0.9);
                    }
                    pen.line(Curves.ellipse(X, 480, 150, 110), 7, 0x5A4A3A, 0.9);
                });
        clock(stage, X, 560, 62);
        for (double x : new double[] {X - 250, X - 70, X + 110}) {
            arched(stage, x, 680, 140, lit);
        }
        stage.add(
                Curves.rounded(X - 330, 640, 8, X + 330, 640, 8, X + 370, 668, 8, X - 370, 668, 8),
                Matter.slab(10).shading(0.6),
                0x4A5A5E);
        steps(stage, 330);
    }

    private static void arched(Stage stage, double x, double y, double w, boolean lit) {
        stage.add(
                Masonry.arch(x - 10, y - 10, w + 20, 984 - y),
                Matter.slab(8).shading(0.3),
                0xF1E8D6);
        stage.add(
                Masonry.arch(x, y, w, 974 - y),
                Matter.slab(6).glossy(0.7).glowing(lit ? 0.7 : 0),
                lit ? Masonry.LAMPLIGHT : Masonry.GLASS,
                pen ->
                        pen.fade(980, y, 0xD8EEF6, 0.6)
                                .line(Curves.open(x + w / 2, y, x + w / 2, 980), 5, 0x5A4A3A, 0.9)
                                .line(
                                        Curves.open(x, y + w * 0.6, x + w, y + w * 0.6),
                                        5,
                                        0x5A4A3A,
                                        0.9));
    }

    private static void hospital(Stage stage, int wall, boolean lit) {
        wing(
                stage,
                new Rectangle2D.Double(80, 420, 1540, 564),
                Tone.darker(wall, 0.03),
                new Facade(new Rectangle2D.Double(110, 460, 460, 420), 4, 3, lit));
        new Facade(new Rectangle2D.Double(1130, 460, 460, 420), 4, 3, lit).windows(stage, 0xFFFFFF);
        wing(
                stage,
                new Rectangle2D.Double(X - 260, 180, 520, 804),
                wall,
                new Facade(new Rectangle2D.Double(X - 240, 420, 480, 260), 4, 2, lit));
        eaves(stage, 60, 400, 1580);
        eaves(stage, X - 280, 160, 560);
        stage.add(Curves.circle(X, 300, 96), Matter.slab(12).shading(0.4), 0xFFFFFF);
        stage.add(
                Curves.union(
                        Curves.box(X - 22, 234, 44, 132, 6), Curves.box(X - 66, 278, 132, 44, 6)),
                Matter.slab(8).glossy(0.4).glowing(lit ? 0.7 : 0.15),
                0xD9352F);
        stage.add(Curves.box(X - 200, 690, 400, 30, 8), Matter.slab(10).shading(0.6), 0x3F7FA8);
        doors(stage, 0x6E9DB8);
        steps(stage, 150);
    }

    private static void factory(Stage stage, int wall, boolean lit) {
        for (double x : new double[] {1240, 1420}) {
            Masonry.wall(
                    stage,
                    Curves.polygon(x, 120, x + 90, 120, x + 112, 700, x - 22, 700),
                    Tone.darker(wall, 0.04),
                    40);
            stage.add(Curves.box(x - 10, 100, 110, 36, 8), Matter.slab(10), 0xF1E8D6);
        }
        for (int i = 0; i < 5; i++) {
            double x = 60 + i * 230;
            stage.add(
                    Curves.polygon(x, 520, x, 360, x + 230, 500, x + 230, 520),
                    Matter.slab(12).shading(0.5),
                    0x6A6E74);
            stage.add(
                    Curves.polygon(x + 14, 500, x + 14, 392, x + 30, 402, x + 30, 500),
                    Matter.slab(4),
                    Masonry.GLASS);
        }
        wing(
                stage,
                new Rectangle2D.Double(60, 500, 1580, 484),
                wall,
                new Facade(new Rectangle2D.Double(100, 550, 1020, 170), 6, 1, lit));
        new Facade(new Rectangle2D.Double(1140, 720, 460, 170), 3, 1, lit).windows(stage, 0xF8F2E4);
        stage.add(
                Curves.box(160, 760, 420, 224, 6),
                Matter.slab(8),
                0x7A828A,
                pen -> {
                    for (double y = 776; y < 984; y += 22) {
                        pen.line(Curves.open(160, y, 580, y), 4, 0x5A626A, 0.9);
                    }
                });
        Masonry.door(stage, new Rectangle2D.Double(X - 60, 764, 120, 220), 0x3F5A7A);
    }

    private static void hotel(Stage stage, int wall, boolean lit) {
        wing(
                stage,
                new Rectangle2D.Double(240, 120, 1220, 864),
                wall,
                new Facade(new Rectangle2D.Double(270, 190, 1160, 480), 8, 4, lit));
        eaves(stage, 210, 96, 1280);
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.box(250, 296 + i * 120, 1200, 14, 3),
                    Matter.slab(5).shading(0.4),
                    0xF8F2E4);
        }
        for (double x : new double[] {300, 480, 1120, 1300}) {
            arched(stage, x, 730, 110, lit);
        }
        stage.add(
                Curves.rounded(X - 210, 680, 8, X + 210, 680, 8, X + 250, 726, 8, X - 250, 726, 8),
                Matter.slab(12).shading(0.6),
                0xA83A34);
        doors(stage, 0x7A4A2C);
        steps(stage, 150);
    }
}
