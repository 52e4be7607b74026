package dev.easel.engine.illustrator.world;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;

/** Whether a scene needs a road. */
final class Traffic {
    private Traffic() {}

    /** True if a vehicle stands on the ground, or the words ask for a road. */
    static boolean wanted(Scene scene, Cast cast) {
        return scene.subjects().stream().anyMatch(s -> drives(s, cast))
                && !scene.absent().contains("road");
    }

    private static boolean drives(Subject subject, Cast cast) {
        return cast.traits(subject.kind()).habitat() == Habitat.VEHICLE
                && subject.relation() == null;
    }
}
