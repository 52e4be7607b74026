package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A storybook person of that look, in the pose the words ask for. */
public record Person(Look look) implements Hero {

    @Override
    public double width(Costume costume) {
        return framing(costume).width();
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Framing framing = framing(costume);
        AffineTransform place = framing.place();
        Figure figure = new Figure(stage.with(place), framing.bones(), look, costume);
        figure.draw();
        Marks marks = Marks.foot(framing.footX(), Framing.GROUND);
        for (var anchor : figure.anchors().entrySet()) {
            Point2D at = place.transform(anchor.getValue(), null);
            marks = marks.and(anchor.getKey(), at.getX(), at.getY());
        }
        return marks;
    }

    /** Where it sits, without drawing it. */
    Point2D seat(Costume costume) {
        Framing framing = framing(costume);
        return framing.place().transform(framing.bones().seat(), null);
    }

    private Framing framing(Costume costume) {
        String build = look.build().get(costume.random(20).nextInt(look.build().size()));
        Skeleton bones = new Skeleton(Frame.of(build), Pose.of(costume, look.pose()));
        double feelers = look.has("antennae") ? 0.75 : 0;
        Hair hair = Hair.of(costume, look.hair());
        Hat hat = look.hat(costume);
        double rise = Math.max(feelers, Math.max(hat.rise, hair.rise));
        double ears = look.has("pointed") ? 1.6 : 1.42;
        return new Framing(
                bones, look, rise, Math.max(ears, Math.max(hat.spread(), hair.spread())));
    }
}
