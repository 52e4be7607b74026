package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A storybook person of that look, in the pose the words ask for. */
public record Person(Look look) implements Hero {
    private static final double GROUND = 984;
    private static final double ROOM = 962;

    @Override
    public double width(Costume costume) {
        return switch (bones(costume).pose().hold()) {
            case BACK, BELLY -> 1240;
            case GROUND, AIR -> 900;
            case FEET, SEAT, SADDLE -> look.has("wide") ? 1080 : 780;
        };
    }

    private Skeleton bones(Costume costume) {
        String build = look.build().get(costume.random(20).nextInt(look.build().size()));
        return new Skeleton(Frame.of(build), Pose.of(costume, look.pose()));
    }

    private double rise(Costume costume) {
        double feelers = look.has("antennae") ? 0.75 : 0;
        return Math.max(
                feelers, Math.max(look.hat(costume).rise, Hair.of(costume, look.hair()).rise));
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Skeleton bones = bones(costume);
        AffineTransform place = place(bones, costume);
        Figure figure = new Figure(stage.with(place), bones, look, costume);
        figure.draw();
        Marks marks = Marks.foot(width(costume) / 2, GROUND);
        for (var anchor : figure.anchors().entrySet()) {
            Point2D at = place.transform(anchor.getValue(), null);
            marks = marks.and(anchor.getKey(), at.getX(), at.getY());
        }
        return marks;
    }

    /** Where it sits, without drawing it. */
    Point2D seat(Costume costume) {
        Skeleton bones = bones(costume);
        return place(bones, costume).transform(bones.seat(), null);
    }

    /** From the figure's units, hips at the origin, to the picture's. */
    private AffineTransform place(Skeleton bones, Costume costume) {
        Frame frame = bones.frame();
        double scale = ROOM / (frame.height() + frame.head() * rise(costume));
        double x = width(costume) / 2;
        Pose pose = bones.pose();
        boolean aloft = pose.hold() == Pose.Hold.AIR;
        double lift = aloft ? 40 : 0;
        scale *= aloft ? 0.86 : 1;
        double shift =
                switch (pose.hold()) {
                    case GROUND -> -70;
                    case BACK -> 120;
                    case BELLY -> -110;
                    case FEET, SEAT, SADDLE, AIR -> 0;
                };
        double y = GROUND - lift - bones.lowest() * scale;
        AffineTransform t = AffineTransform.getTranslateInstance(x + shift, y);
        t.rotate(Math.toRadians(pose.turn()));
        t.scale(scale, scale);
        return t;
    }
}
