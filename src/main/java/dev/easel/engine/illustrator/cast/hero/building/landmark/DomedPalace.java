package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Dome;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A palace under onion domes between minarets: the Taj Mahal, or a mosque. */
public record DomedPalace(boolean mosque) implements Hero {
    private static final double X = 760;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.mainColor(mosque ? 0xE9D9B8 : 0xF6F0E6);
        int dome =
                costume.color(
                        1,
                        mosque
                                ? costume.pick(2, 0x3E9C9A, 0xD9A53A, 0x4F86B8)
                                : Tone.darker(wall, 0.015));
        boolean lit = costume.is("night", "lit", "glowing");
        for (double dx : mosque ? new double[] {520} : new double[] {640, 470}) {
            double shorter = dx < 600 && !mosque ? 70 : 0;
            minaret(stage, X - dx, 190 + shorter, wall, dome);
            minaret(stage, X + dx, 190 + shorter, wall, dome);
        }
        platform(stage, wall);
        for (double dx : new double[] {-215, 215}) {
            drum(stage, X + dx, 470, 62, wall);
            new Dome(X + dx, 420, 70, Dome.Form.ONION).draw(stage, dome);
        }
        drum(stage, X, 440, 148, wall);
        new Dome(X, 330, 156, Dome.Form.ONION).draw(stage, dome);
        hall(stage, wall, lit);
        return Marks.foot(X, 984)
                .and("top", X, 30)
                .and("inside", X, 860)
                .and("door", X, 880)
                .and("back", X, 470);
    }

    private static void drum(Stage stage, double x, double y, double r, int wall) {
        stage.add(
                Curves.box(x - r, y - 120, 2 * r, 160, 4),
                Matter.SOFT.shading(0.4),
                Tone.darker(wall, 0.03),
                pen -> {
                    for (double dx = -r; dx < r; dx += r * 0.25) {
                        pen.fill(
                                Masonry.arch(x + dx + r * 0.05, y - 70, r * 0.14, 60),
                                Tone.darker(wall, 0.16),
                                0.6);
                    }
                });
    }

    private static void minaret(Stage stage, double x, double top, int wall, int dome) {
        stage.add(
                Curves.polygon(x - 26, top, x + 26, top, x + 38, 930, x - 38, 930),
                Matter.SOFT.shading(0.4),
                wall,
                pen -> {
                    for (double y = top + 20; y < 920; y += 60) {
                        pen.line(
                                Curves.open(x - 40, y - 4, x, y + 4, x + 40, y - 4),
                                3,
                                Tone.darker(wall, 0.1),
                                0.6);
                    }
                });
        for (double y : new double[] {top, top + 210, top + 440}) {
            stage.add(
                    Curves.rounded(
                            x - 48, y - 12, 4, x + 48, y - 12, 4, x + 34, y + 18, 6, x - 34, y + 18,
                            6),
                    Matter.slab(8).shading(0.5),
                    Tone.lighter(wall, 0.01));
        }
        stage.add(
                Curves.box(x - 24, top - 64, 48, 56, 4),
                Matter.SOFT,
                Tone.darker(wall, 0.05),
                pen -> pen.fill(Masonry.arch(x - 11, top - 54, 22, 50), 0x4A4038, 0.8));
        new Dome(x, top - 60, 31, Dome.Form.ONION).draw(stage, dome);
    }

    private static void platform(Stage stage, int wall) {
        Masonry.wall(stage, Curves.box(40, 880, 2 * X - 80, 104, 4), Tone.darker(wall, 0.05), 60);
        stage.add(Curves.box(24, 866, 2 * X - 48, 24, 6), Matter.slab(8).shading(0.4), wall);
    }

    private static void hall(Stage stage, int wall, boolean lit) {
        stage.add(
                Curves.box(X - 350, 520, 700, 352, 4),
                Matter.slab(14).shading(0.5),
                Tone.darker(wall, 0.02));
        for (double dx : new double[] {-310, -210, 150, 250}) {
            iwan(stage, new double[] {X + dx, 540, 64, 130}, wall, lit);
            iwan(stage, new double[] {X + dx, 700, 64, 160}, wall, lit);
        }
        stage.add(
                Curves.box(X - 120, 466, 240, 406, 4),
                Matter.slab(14).shading(0.5),
                wall,
                pen -> pen.line(Curves.box(X - 104, 482, 208, 400, 2), 5, 0xB98A5A, 0.6));
        iwan(stage, new double[] {X - 78, 520, 156, 352}, wall, lit);
        for (double dx : new double[] {-360, -126, 114, 346}) {
            stage.add(
                    Curves.box(X + dx, 450, 12, 422, 5),
                    Matter.SOFT.shading(0.3),
                    Tone.lighter(wall, 0.01));
        }
        stage.add(Curves.box(X - 360, 508, 240, 18, 4), Matter.slab(6), Tone.lighter(wall, 0.02));
        stage.add(Curves.box(X + 120, 508, 240, 18, 4), Matter.slab(6), Tone.lighter(wall, 0.02));
    }

    /** A pointed niche in shadow, by its left, top, width and height. */
    private static void iwan(Stage stage, double[] at, int wall, boolean lit) {
        Shape niche = pointed(at[0], at[1], at[2], at[3]);
        stage.add(
                niche,
                Matter.slab(6).shading(0).glowing(lit ? 0.6 : 0),
                lit ? Masonry.LAMPLIGHT : Tone.darker(wall, 0.2),
                pen ->
                        pen.fade(
                                        at[1],
                                        at[1] + at[3] * 0.6,
                                        lit ? 0xFFF0C8 : Tone.darker(wall, 0.34),
                                        0.8)
                                .line(niche, at[2] * 0.08, Tone.lighter(wall, 0.02), 0.9)
                                .fill(
                                        pointed(
                                                at[0] + at[2] * 0.3,
                                                at[1] + at[3] * 0.5,
                                                at[2] * 0.4,
                                                at[3] * 0.5),
                                        0x3A302A,
                                        0.8));
    }

    private static Path2D pointed(double x, double y, double w, double h) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, y + h);
        p.lineTo(x, y + w * 0.62);
        p.quadTo(x, y + w * 0.2, x + w / 2, y);
        p.quadTo(x + w, y + w * 0.2, x + w, y + w * 0.62);
        p.lineTo(x + w, y + h);
        p.closePath();
        return p;
    }
}
