package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One that sits on another, as a single subject.
 *
 * @param low how tall the mount is, as a share of the picture
 * @param high how tall the rider would stand, as a share of the picture
 */
record Rider(Person person, Hero mount, double low, double high) implements Hero {

    @Override
    public double width(Costume costume) {
        return mount.width(mounted(costume)) * low;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double top = 1000 * (1 - low);
        Marks under =
                mount.draw(
                        stage.with(new AffineTransform(low, 0, 0, low, 0, top)), mounted(costume));
        Point2D saddle = Objects.requireNonNull(under.anchors().get("back"));
        Costume astride = new Costume(costume.colors(), Set.of("riding"), costume.seed());
        Point2D seat = person.seat(astride);
        double x = saddle.getX() * low - seat.getX() * high;
        double y = top + saddle.getY() * low - seat.getY() * high;
        Marks over = person.draw(stage.with(new AffineTransform(high, 0, 0, high, x, y)), astride);
        Marks marks = Marks.foot(under.foot().getX() * low, top + under.foot().getY() * low);
        for (var anchor : over.anchors().entrySet()) {
            Point2D at = anchor.getValue();
            marks = marks.and(anchor.getKey(), x + at.getX() * high, y + at.getY() * high);
        }
        return marks;
    }

    private static Costume mounted(Costume costume) {
        return new Costume(List.of(), Set.of("running"), costume.seed());
    }
}
