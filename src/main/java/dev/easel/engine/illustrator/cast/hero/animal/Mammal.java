package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A furry animal with a big friendly head, standing, running, sitting or lying. */
record Mammal(Beast beast) implements Hero {
    private static final double GROUND = 982;
    private static final double ROOM = 950;

    private Torso torso(Costume costume) {
        return new Torso(beast, Posture.of(costume, beast.postures()));
    }

    @Override
    public double width(Costume costume) {
        Torso torso = torso(costume);
        return (torso.right() - torso.left()) * scale(torso) + 40;
    }

    private static double scale(Torso torso) {
        double wide = torso.right() - torso.left();
        return Math.min(ROOM / (torso.height() + torso.below()), 1500 / wide);
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Torso torso = torso(costume);
        double scale = scale(torso);
        double x = 20 - torso.left() * scale;
        double ground = GROUND - torso.below() * scale;
        Stage own = stage.with(new AffineTransform(scale, 0, 0, scale, x, ground));
        Pelt pelt = beast.pelt(costume);
        Point2D at = torso.head();
        double big = torso.headScale();
        Stage atHead = own.with(new AffineTransform(big, 0, 0, big, at.getX(), at.getY()));
        Countenance head = new Countenance(atHead, beast, pelt, costume);
        Body body = new Body(own, torso, pelt, costume);
        body.behind();
        head.behind();
        body.trunk();
        body.before();
        head.front();
        body.over();
        double headX = x + at.getX() * scale;
        double headY = ground + at.getY() * scale;
        double unit = scale * big;
        return Marks.foot(x + torso.footX() * scale, GROUND)
                .and("seat", x, ground - 12 * scale)
                .and("head", headX, headY - 84 * unit)
                .and("face", headX + 7 * unit, headY - 4 * unit)
                .and("mouth", headX + 10 * unit, headY + 56 * unit)
                .and("neck", headX - 20 * unit, headY + 96 * unit)
                .and("top", headX, headY - 96 * unit)
                .and("back", x + torso.back().getX() * scale, ground + torso.back().getY() * scale)
                .and("hand", x + torso.hand().getX() * scale, ground + torso.hand().getY() * scale);
    }
}
