package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits;
import dev.easel.engine.illustrator.scene.Subject;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One copy of a subject while its place is being found, with all that is fastened to it. */
final class Actor {
    /** How it is held up. */
    enum Stance {
        STANDING,
        BACKGROUND,
        FLYING,
        FLOATING,
        ATTACHED
    }

    final int index;
    final int copy;
    final Subject subject;
    final Traits traits;
    final Outline outline;

    /** Those on, in, worn or held by it, in the order they are drawn. */
    final List<Actor> guests = new ArrayList<>();

    Stance stance;

    /** How it hangs on its host, if it does. */
    @Nullable Fastening fastening;

    /** Middle of all that is seen of it and its guests, pixels from the left. */
    double x;

    /** Where its feet are, pixels from the top. */
    double y;

    /** Of its sprite, in pixels. */
    double height;

    boolean facesLeft;

    Actor(int index, int copy, Subject subject, Portfolio portfolio) {
        this.index = index;
        this.copy = copy;
        this.subject = subject;
        this.traits = portfolio.traits(subject);
        this.outline = portfolio.outline(index, subject);
        this.stance = Stance.STANDING;
    }

    /** Around it and all its guests, in heights of its sprite from its foot, looking right. */
    Rectangle2D box() {
        Rectangle2D box = (Rectangle2D) outline.bounds().clone();
        for (Actor guest : guests) {
            Fastening f = guest.fastening;
            if (f != null) {
                Rectangle2D b = guest.box();
                box.add(
                        new Rectangle2D.Double(
                                f.x() + b.getX() * f.size(),
                                f.y() + b.getY() * f.size(),
                                b.getWidth() * f.size(),
                                b.getHeight() * f.size()));
            }
        }
        return box;
    }

    /** What is seen of it and its guests, in pixels. */
    double width() {
        return height * box().getWidth();
    }

    /** Top of all that is seen, pixels from the top of the picture. */
    double top() {
        return y + height * box().getY();
    }

    /** Bottom of all that is seen, pixels from the top of the picture. */
    double bottom() {
        return y + height * box().getMaxY();
    }

    double footX() {
        return x - (facesLeft ? -1 : 1) * height * box().getCenterX();
    }

    /** Whether the picture is of its face, or of it alone, near enough to be cut by the frame. */
    boolean nearby() {
        return subject.traits().contains("close-up")
                && subject.count() == 1
                && (stance == Stance.STANDING || stance == Stance.FLYING);
    }

    /** The place of its relation, or null if it has none. */
    Subject.@Nullable Place place() {
        Subject.Relation relation = subject.relation();
        return relation == null ? null : relation.place();
    }

    int target() {
        Subject.Relation relation = subject.relation();
        return relation == null ? -1 : relation.target();
    }

    boolean related(Subject.Place place) {
        return place() == place;
    }
}
