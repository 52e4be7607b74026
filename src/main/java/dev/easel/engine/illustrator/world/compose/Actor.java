package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits;
import dev.easel.engine.illustrator.scene.Subject;
import org.jspecify.annotations.Nullable;

/** One copy of a subject while its place is being found. Lengths in pixels. */
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
    Stance stance;

    /** Where its feet are. */
    double x;

    double y;
    double height;
    boolean facesLeft;

    Actor(int index, int copy, Subject subject, Traits traits) {
        this.index = index;
        this.copy = copy;
        this.subject = subject;
        this.traits = traits;
        this.stance = Stance.STANDING;
    }

    double width() {
        return height * traits.aspect();
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
