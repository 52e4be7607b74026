package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A person's head, drawn 200 units high around (0, 0) and turned a little to the right. */
final class Head {
    private final Stage stage;
    private final Look look;
    private final Palette colors;
    private final Costume costume;
    private final Hair hair;
    private final Hat hat;
    private final Hairdo hairdo;
    private final AffineTransform place;

    Head(Stage figure, Skeleton bones, Look look, Costume costume) {
        this.place = place(bones);
        this.stage = figure.with(place);
        this.look = look;
        this.costume = costume;
        this.colors = Palette.of(look, costume);
        this.hair = Hair.of(costume, look.hair());
        this.hat = look.hat(costume);
        this.hairdo = new Hairdo(stage, colors.hair());
    }

    private static AffineTransform place(Skeleton bones) {
        Point2D middle = bones.headMiddle();
        double scale = bones.frame().head() / 100;
        AffineTransform t = AffineTransform.getTranslateInstance(middle.getX(), middle.getY());
        t.rotate(Math.toRadians(bones.pose().lean() * 0.5 + bones.pose().nod()));
        t.scale(scale, scale);
        return t;
    }

    /** A point of the head in the figure's units. */
    Point2D at(double x, double y) {
        return place.transform(new Point2D.Double(x, y), null);
    }

    void behind() {
        if (hat.coversHair()) {
            hat.behind(stage, colors);
            return;
        }
        hairdo.behind(hair);
        hat.behind(stage, colors);
    }

    void front() {
        ear();
        stage.add(
                Curves.closed(
                        4, -100, -58, -88, -93, -34, -95, 22, -80, 64, -42, 94, 12, 104, 60, 93, 90,
                        60, 99, 18, 97, -34, 68, -86),
                Matter.slab(60).glossy(0.08).glowing(0.16).shading(0.3),
                colors.skin(),
                pen -> {
                    int blush = Tone.mix(colors.skin(), 0xEE5A50, 0.5);
                    double much = look.has("pale") ? 0.12 : 0.62;
                    pen.patch(-48, 48, 36, blush, much).patch(76, 48, 32, blush, much);
                    pen.patch(10, -90, 110, Tone.lighter(colors.skin(), 0.05), 0.5);
                });
        new Face(stage, look, colors, costume).draw();
        if (!hat.coversHair()) {
            hairdo.front(hair);
        }
        Beard.of(look, costume).draw(stage, colors.hair());
        hat.front(stage, colors);
    }

    private void ear() {
        int rgb = Tone.darker(colors.skin(), 0.02);
        if (look.has("antennae")) {
            for (double x : new double[] {-40, 56}) {
                stage.add(Curves.limb(x, -84, 7, x * 1.5, -150, 6), Limbs.SKIN, rgb);
                stage.add(Curves.circle(x * 1.52, -160, 17), Matter.SHINY.glowing(0.4), 0xF2E46A);
            }
            return;
        }
        if (look.has("pointed")) {
            stage.add(
                    Curves.closed(-78, 30, -112, 6, -150, -44, -104, -30, -80, -16),
                    Limbs.SKIN,
                    rgb);
            stage.add(Curves.closed(90, 26, 112, 4, 140, -40, 104, -26, 92, -14), Limbs.SKIN, rgb);
            return;
        }
        stage.add(Curves.ellipse(-90, 14, 19, 25), Limbs.SKIN, rgb);
        stage.add(Curves.ellipse(-90, 15, 9, 14), Matter.INK.clear(0.7), Tone.darker(rgb, 0.1));
    }
}
