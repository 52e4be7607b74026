package dev.easel.engine.illustrator.world;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.EnumSet;
import java.util.Set;

/** What a scene's subjects need of its setting. */
record Needs(Scene scene, Cast cast) {
    private static final Set<Habitat> ON_GROUND =
            EnumSet.of(Habitat.GROUND, Habitat.VEHICLE, Habitat.BUILDING, Habitat.PLANT);

    /** Whether a vehicle stands on the ground and no word forbids a road. */
    boolean road() {
        return scene.subjects().stream().anyMatch(s -> free(s, EnumSet.of(Habitat.VEHICLE)))
                && !scene.absent().contains("road");
    }

    /** Whether anything stands, rather than flies or swims. */
    boolean ground() {
        return scene.subjects().stream().anyMatch(s -> free(s, ON_GROUND));
    }

    private boolean free(Subject subject, Set<Habitat> habitats) {
        return subject.relation() == null
                && habitats.contains(cast.traits(subject.kind()).habitat());
    }
}
