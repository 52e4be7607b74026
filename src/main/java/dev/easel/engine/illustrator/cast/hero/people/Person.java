package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.people.Wardrobe.Garment;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;

/** A storybook person of that look, in the pose the traits ask for. */
public record Person(Look look) implements Hero {
    @Override
    public double width(Costume costume) {
        return look == Look.BABY ? 720 : 640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Frame frame = look.frame;
        Pose pose = flowing() ? Pose.STAND : Pose.of(costume);
        double room = look.hatted() ? 0.88 : 1;
        double sink = (pose.drop() * frame.leg() + Frame.GROUND / room - Frame.GROUND) * room;
        double x = width(costume) / 2 - (pose.drop() > 0 ? 60 : 0);
        Stage own = stage.with(new AffineTransform(room, 0, 0, room, x, sink));
        Wardrobe wardrobe = Wardrobe.of(look, costume);
        Figure figure = new Figure(own, frame, pose, wardrobe);
        Head head = new Head(own, frame, wardrobe, look);
        figure.far();
        head.behind();
        figure.near();
        head.front(costume);
        double[] hand = figure.hand(false);
        return Marks.foot(x, Frame.GROUND + 12)
                .and("head", x, sink + room * (frame.headY() - frame.head() * 0.92))
                .and("top", x, sink + room * (frame.headY() - frame.head()))
                .and("hand", x + room * hand[0], sink + room * hand[1])
                .and("back", x - room * frame.shoulder(), sink + room * frame.shoulderY());
    }

    private boolean flowing() {
        return look.garment == Garment.GOWN || look.garment == Garment.ROBE;
    }
}
